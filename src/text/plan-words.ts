// Made by `npm run plan-words` of the fictional plans and statements in corpus/gold. Do not change it by hand.

/** Keys of words that a tenth of the areas use in their plans: two texts that have one have little in common yet. */
export const planWords: ReadonlySet<string> = new Set(
  `abolish abus account achiev act action activ addict address admiss adult advis advoc afraid afterward ag
  agenc ago agre agreement aid aim alcohol alert allow alon along alongsid alreadi ambul analyst annual answer
  anti anybodi anyon anyth appli appoint approach april area argu arrest arriv ask assault assess asset associ
  attack attend august author autumn avail averag back background bad bank bar base beat bed began begin
  behalf behaviour behind believ belong besid bid bike bill black blade board boat bobbi bodi boi book border
  born borough box break bridg bring broken bu budget build burgl burglar burglari buse business buy cabinet
  cadet call camera campaign can't candid cannabi car care career carri case cash catch caus cctv cell cent
  centr chair challeng champion chanc chang chapel charg chariti charter check chief child choic choos chosen
  christma church citi civil class clean clear cllr close closur club co coast code colleg come commiss
  commission commit committe common communiti compani complaint complet concern condit confidence consent
  conserv constabl constabulari consult contact continu contract control convict copper corner cost council
  councillor count counter counti countri cours court cover crack creat crew crime crimestopp crimin crisi
  cross crown crush cuckoo current custodi cut cyber dad danger dark data date daughter deal dealer dealing
  dealt dear death decad decemb decent decid decis dedic delai deliv dem demand democrat depart deputi deserv
  design desk detect determin differ direct director dismiss disord disrupt district divers doctor doesn't dog
  domest door doorstep doubl drawn drink drive driver drone drop drug duti e earli earn easi educ effect eight
  eighteen elect eleven emergenc emploi employ empti encourag end enforc engin england english equal establish
  estat evalu evening everybodi evid ex exclud exclus excus expand expect expens experienc explain exploit
  explor extend extra face fail fair faith fall fallen famili far farm farmer father favour fear februari feel
  fell fenc fifteen fifth fifti fight figur fill financi find finish fire firearm firm fit fix flat flood fly
  focus follow foot footag footbal force forgotten form former formula forti forum forward fourteen fourth
  fraud free freez fridai friend frighten front fund futur gang gap gate general get girl give got govern
  governor gp grant grate greater green groom ground group grow guarante gun hall halv hand happen harbour
  hard harder hare harm hasn't hate haven't he he'll head headquart health hear heart help hide highest hill
  hit hold home honest honour hope hors hospit hotel hour hous household hub hundr hurt i'd i'll i'm i'v id
  idea ill illeg improv incid includ independ inform injuri insid inspect inspector instead insur integr
  intellig invest investig involv isn't issu it januari job join joint judg juli june justic keep kid kill
  kind kit knew knife knock know labour lad lai land landlord lane languag late later launch law lead leader
  leaflet learn leav led lend lesson let letter level lib liber librari licens life light like limit line link
  list listen live livestock lobbi local lock london longer look lose lot low lower lowest machineri magistr
  major man manag manifesto map march mark market marri match matter mayor mean measur meet meeting member
  mental mentor messag mile million mind minist minut misconduct miss mobil modern monei monthli morn mosqu
  mother move mum nail name nation neighbour neighbourhood neighbouring nh night nineteen nobodi none north
  notic novemb nowher nuisanc number nurs object octob offenc offend offer office officer old older on onlin
  open oper order organis organisation ought outcom outsid page pai panel paper parent parish park parliament
  parti partner partnership pass past patient patrol pcc pcso penni pension peopl perpetr person phone photo
  photograph pick plai plaid plain plan plant pleas pledg point polic policeman polit politician poor port
  possibl post pound power practic precept prepar present pretend prevent primari print priority prison probat
  problem proce profil programm progress project promis promot proper properli prosecut protect proud provid
  public publish pull pupil pursu push put quad quarter question race radio rais ran rang rank rape rate reach
  read readi real reason rebuild receiv recognis recommend record recov recoveri recruit reduc reduct refer
  referr reform refug region relation releas remain renew reoffend reopen repair repeat replac repli report
  repres requir rescu reserv resid resili resourc respect respond respons responsible rest restor restorative
  result retail retir return review ring rise risk river road rob robberi role roof room root round rout royal
  rule run rural safe safeguard safer safeti sai sat saturdai save saw scam scheme school scrap scrutini
  search seat second secondari secretari section secur see seis seldom sell send sens sentenc septemb sergeant
  seriou serious serv servic set sexual share sharp she sheep shelter shift shop shoplift short show shown
  shut side sign simpl singl sise sit site sixteen sixti slaveri social soft solicitor solv somebodi somewher
  son sooner sort south space speak special specialist specials speed speedwatch spend sport spot spring squad
  stab staff stai stalk stand standard start station steal step stood stop straight strateg strategi street
  strip strong stronger success suffer suit sum summer suppli support sure surgeri survei survivor suspect
  system tabl tackl talk target task tax taxi teach teacher team teenag telephon tell tenant term terror test
  text thank that theft there there'l they'll they'r they'v thief think third thirti thought thousand threat
  thursdai till time tip toler top tori tough tougher town tractor trade traffick train transport trauma
  travel treat treatment tri trial troubl trust truste try turn twelv twenti twice uk understand uniform union
  unit universiti unless upper vallei valu van vape vehicl vet victim video view villag violenc visibl visit
  visitor voic volunt vote vulner wage wait wale walk want ward warden warn wash wast watch we'll we'r we'v
  wear websit weekend weekli welcom welsh westminst what wherev who who'v whoever wife wildlif win window wish
  wit woman won won't word work worker workforc worn worri wors worst worth wrong you'll young youth
  `
    .trim()
    .split(/\s+/),
);
