const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Verbs of which nobody can say when they were done: the codebook's soft ones, and those like them. */
const vague = setOf(
  `support champion encourage promote explore consider seek aim strive work help foster celebrate advocate lobby press
urge influence engage listen value recognise embrace highlight campaign facilitate try examine prioritise focus look
collaborate co-operate cooperate liaise continue contribute endeavour welcome stand fight strengthen enhance argue
persuade push remain believe hope understand care aspire`,
);

/** Verbs whose doing is an event or a state that a reader could find out about. */
const concrete = setOf(
  `abolish add allocate answer appoint apply ask assign attend award ban bring build buy call chair close co-locate
commission complete convene create cut deploy distribute double draw employ equip establish evaluate expand extend
fit found freeze fund give grow halve hand hire hold host house inform inspect install introduce invest
invite issue join keep launch let locate maintain match meet merge move name negotiate offer open own pass pay pilot
place post print procure produce provide publish purchase put question rebuild recruit refer refresh refurbish
refuse rehearse reinstate reinvest relaunch release renew reopen repeat replace report restore retain return review
revise revive ringfence ring-fence roll run scrap screen sell send set share sign sit spend sponsor staff start stage
stop submit survey take teach tell test test-purchase track train treble trial triple update upgrade visit vote
withdraw write fold lose get receive rise reach come`,
);

/** Last words of objects that nobody can point at: whether trust was restored is anybody's judgement. */
const abstract = setOf(
  `trust confidence relations pride support standards awareness resources voice service services approach focus effort
efforts collaboration cooperation understanding commitment leadership visibility respect safety crime crimes violence
rigour performance quality harm burglary communities priorities issues needs reoffending behaviour outcomes`,
);

/** Whether a word that ends an object names what cannot be pointed at. */
export function isAbstract(word: string): boolean {
  return abstract.has(word);
}

/** How plain it is whether a verb was done. */
export function plainnessOf(base: string): 'concrete' | 'vague' | 'open' {
  return vague.has(base) ? 'vague' : concrete.has(base) ? 'concrete' : 'open';
}

/** Words that go with a verb and make one action with it: "roll out", "report back". */
export const particles = setOf('back out up off down away forward together further');

/** Verbs that take their object by a preposition, with the prepositions. */
const byPreposition = new Map<string, RegExp>(
  Object.entries({
    invest: /^in$/,
    focus: /^on$/,
    listen: /^to$/,
    respond: /^to$/,
    campaign: /^for$/,
    call: /^for$/,
    lobby: /^for$/,
    act: /^on$/,
    build: /^on$/,
    deal: /^with$/,
    engage: /^with$/,
    work: /^with$/,
    meet: /^with$/,
    pay: /^for$/,
    search: /^for$/,
    apply: /^for$/,
    bid: /^for$/,
    speak: /^(?:to|with)$/,
    talk: /^(?:to|with)$/,
    sit: /^on$/,
    vote: /^for$/,
    look: /^(?:at|for|into)$/,
    ask: /^for$/,
    consult: /^(?:on|with)$/,
    crack: /^down$/,
    report: /^on$/,
    draw: /^on$/,
    push: /^for$/,
    argue: /^for$/,
    liaise: /^with$/,
    collaborate: /^with$/,
    contribute: /^to$/,
    commit: /^to$/,
  }),
);

/** Whether a verb takes its object by this preposition: "invest in". */
export function takesBy(base: string, preposition: string): boolean {
  return byPreposition.get(base)?.test(preposition) ?? false;
}
