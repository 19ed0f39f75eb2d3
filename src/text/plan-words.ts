// Made by `npm run plan-words` of the fictional plans and statements in corpus/gold. Do not change it by hand.

/** Keys of words that one in twelve areas or more use in their plans: two texts that have one have little in common yet. */
export const planWords: ReadonlySet<string> = new Set(
  `abolish abus accept account achiev act action activ addict addit address admiss adopt adult advis advoc
  afraid afterward ag agenc agent ago agre agreement ahead aid aim alcohol alert allow alon along alongsid
  alreadi altern ambul analyst annual answer anti anybodi anyon anyth appli appoint approach april area aren't
  argu armi arrest arriv asid ask assault assess asset associ attack attend audit august author autumn avail
  averag award back background backlog bad badli balanc bank bar barber base basic beat bed began begin behalf
  behaviour behind believ belong bench bereav besid beyond bid bike bill bin bit black blade blame bleed block
  board boat bobbi bodi boi book border born borough box branch break bridg brief bring british broken bu
  budget build burgl burglar burglari buse business buy cabinet cadet call caller camera campaign can't candid
  cannabi car cardiff care career carer carri case cash catch caus cctv cell cent centr chair challeng
  champion chanc chang chapel charg chariti charter check chief child choic choos chosen christma church citi
  citizen civil claim class clean clear clinic cllr close closur club co coach coast code colleg come commiss
  commission commit committe common communiti compani complain complaint complet concentr concern condit
  confidence consent conserv constabl constabulari consult contact continu contract contribut control convers
  convert convict copi copper corner cost council councillor counsel count counter counti countri cours court
  cover crack creat crew crime crimestopp crimin crisi cross crown crush cuckoo cure current custodi custom
  cut cyber cycl cymru dad damag danger dark data date daughter deal dealer dealing dealt dear death decad
  decemb decent decid decis dedic defend delai deliv deliveri dem demand democrat depart depend deputi describ
  deserv design desk detach detect determin devolut devolv didn't diesel differ diolch direct director disabl
  dismiss disord disrupt district divers dock doctor doesn't dog domest door doorstep doubl dr drawn drink
  drive driver drone drop drug due duti e earli earn easi educ effect eight eighteen elect eleven elsewher
  emergenc emploi employ empti encourag end enforc engin england english entrant equal equip establish estat
  evalu evening everybodi evid ex exclud exclus excus exercis exist expand expect expens experienc explain
  exploit explor extend extra ey face fail fair fairer faith fall fallen famili far farm farmer faster father
  favour fear februari fed feel fell fenc fifteen fifth fifti fight figur file fill film financi find finish
  fire firearm firm fit fix flat flood fly focus follow foot footag footbal force foreword forget forgotten
  form former formula forti forum forward fourteen fourth fraud free freez fresh fridai friend frighten front
  fund futur gang gangmast gap gate general get girl give got govern governor gp grade grant grate greater
  green groom ground group grow guarante gun habit hall halv hand happen harbour hard harder hare harm hasn't
  hate haven't he he'll head headquart health hear heart help here heroin hi hide highest hill hire hit hmp
  hold home homicid honest honour hope hors hospit hotel hotspot hour hous household hub hundr hurt husband
  i'd i'll i'm i'v id idea identifi ill illeg immigr improv incid includ independ inflat inform injuri insid
  inspect inspector instead insur integr intellig intend interview invest investig involv isn't issu it
  januari job join joint jointli judg juli june justic keep kei kid kill kind kit kitchen knew knife knock
  know labour lad lai land landlord lane languag late later launch law lead leader leaflet learn leav lectur
  led legal lend lesson let letter level lib liber librari licens life lifeboat light like limit line link
  list listen live livestock lobbi local lock london longer look lose lot love low lower lowest machineri
  magistr maintain major man manag manifesto map march mark market marri mart match matter mayor mean measur
  meet meeting member mend mental mentor messag mile million mind minist minut misconduct miss mission mobil
  modern monei monitor monthli morn mosqu mostli mother move mum nail naloxon name nation navig neighbour
  neighbourhood neighbouring network nh night nineteen nineti nobodi none north notic novemb nowher nuisanc
  number nurs object octob offenc offend offer office officer old older on onlin op opcc open oper oppos order
  ordin organis organisation ought outcom outsid ow owner page pai panel paper parent parish park parliament
  parti partner partnership pass past patch path patient patrol pcc pcso penni pension peopl perform perpetr
  person phone photo photograph pick pilot place plai plaid plain plan plant pleas pledg pleidleisiwch point
  polic policeman polici polit politician poll poor port posit possibl post pot pound power practic precept
  prefer prepar present press pressur pretend prevent primari print priority prison privileg probat problem
  proce profil profit programm progress project prolif promis promot proper properli prosecut protect protest
  protocol proud provid pub public publish pull punish pupil pursu push put quad quarter quarterli question
  race racist radio rais ran rang rank rape rate reach read readi real reason rebuild receiv recognis
  recommend record recov recoveri recruit reduc reduct refer referr reform refresh refug region relation
  releas remain rememb remov renew reoffend reopen repair repeat replac repli report repres requir rescu
  reserv resid resili resourc respect respond respons responsible rest restor restorative result retail retir
  return review rid right ring rise risk river road rob robberi rocu role roll roof room root round rout royal
  rule run rural safe safeguard safer safeti sai salari sat satisfact saturdai save saw scam scheme school
  scotland scrap scrutini scrutinis sea search seat second secondari secretari section secur see seem seis
  seldom sell send sens sentenc septemb sergeant seriou serious serv servic session set settl sexual share
  sharp she she'll shed sheep shelter shift shop shopkeep shoplift short show shown shut sick side sign simpl
  singl sise sit site sixteen sixti slaveri smaller smash social soft solicitor solv somebodi somewher son
  sooner sort south space speak special specialist specials speed speedwatch spend spoken sport spot spring
  squad st stab staff stai stalk stand standard start state statement station steal step stood stop store
  stori straight strateg strategi street strip strong stronger success suffer suit sum summer sundai
  superintend suppli support sure surgeri survei survivor suspect system tabl tackl tag talk target task tax
  taxi tea teach teacher team teenag telephon tell tenant term terror test text thank that theft there there'l
  therefor they'll they'r they'v thief think third thirti thought thousand threat thursdai till time tip tire
  toler top tori tough tougher town track tractor trade trader traffick train transport trauma travel treat
  treatment tri trial troubl trust truste truth try turn twelv twenti twice uk understand uniform union unit
  universiti unless upper user vallei valu van vape vehicl vet victim video view villag violenc violent visibl
  vision visit visitor voic volunt voluntari vote vulner wage wait wale walk wall want ward warden warn wash
  wast watch we'd we'll we'r we'v weapon wear websit weekend weekli welcom welsh westminst what wherev whip
  who who'v whoever wife wildlif win window winter wish wit woman won won't word work worker workforc worn
  worri wors worst worth write wrong wrote yn you'll young youth
  `
    .trim()
    .split(/\s+/),
);
