/** Verbs that open an undertaking or an account of one in plans, in their base form. */
const bases =
  `abolish accelerate achieve act adapt add address adopt advance advise advocate aim allocate allow answer apply
appoint approve argue arm arrange ask assess assign assist attend attract audit avoid award back ban bear begin bid
bind block boost break bring broaden build bust buy call campaign capture care carry catch celebrate champion change
charge check choose clamp clear close co-commission co-design co-locate co-operate cooperate collaborate collect
combat combine come commission commit communicate complete conduct confront connect consider consult continue
contribute control convene coordinate co-ordinate counter crack create cut deal decide dedicate defend define deliver
demand deploy design detect deter develop direct discuss dismantle disrupt divert do double draft draw drive ease
educate eliminate embed employ empower enable encourage end enforce engage enhance enlarge ensure enter equip
eradicate establish evaluate examine expand expect explore expose extend face facilitate fast-track feed fight fill
find finish fit fix focus follow force form foster free fund gather get give go grow guarantee guard halt halve hand
harness hear help highlight hire hold honour host identify implement improve include increase influence inform
inspect install instil insist integrate introduce invest investigate invite involve issue join keep launch lay lead
learn lend let liaise limit link listen lobby look lower maintain make manage map mark match maximise measure meet
mentor minimise mobilise modernise monitor move name narrow negotiate nurture obtain offer open oppose organise
outlaw overhaul oversee partner patrol pay persuade pilot place plan pledge pool prepare press prevent
prioritise procure produce promise promote propose prosecute protect prove provide publicise publish pull
purchase pursue push put raise reach rebuild recognise record recover recruit reduce redirect refer reform refresh
refurbish refuse regain rehearse reinforce reinstate reintroduce reinvest reject release remain remove
renew reopen repair replace report represent require resist resource respond restore retain return reverse review
revive reward rid rotate ringfence ring-fence roll root run safeguard save say scale scrap scrutinise secure see seek seize
sell send serve set share shift show shut sign slow simplify slash smash solve sort speak speed spend sponsor staff stamp stand start stay step
stock stop streamline strengthen strive submit supply support sustain tackle take target teach tell test tighten toughen
trace track train transform treat trial trial triple try turn uncover understand undertake unite update upgrade uphold
urge use utilise value vary visit volunteer vote widen win work write`.split(/\s+/);

/** Past forms that do not end in -ed. */
const irregular =
  `beaten become began begun bought broke broken brought built came caught chose chosen cut dealt did done drawn drew driven drove fed
fell felt fought found gave given gone got grew grown had heard held hit kept knew known laid led left lent lost made met
paid put ran rang risen rose run said sat saw seen sent set shown shut sold sought spent spoke stood struck taken taught
thought threw told took went won written wrote overseen overseen withdrawn understood undertook undertaken`.split(
    /\s+/,
  );

function ing(base: string): readonly string[] {
  if (/ee$|oe$|ye$/.test(base)) return [`${base}ing`];
  if (/ie$/.test(base)) return [`${base.slice(0, -2)}ying`];
  if (/e$/.test(base)) return [`${base.slice(0, -1)}ing`];
  return [`${base}ing`, `${base}${base.at(-1)}ing`];
}

function ed(base: string): readonly string[] {
  if (/e$/.test(base)) return [`${base}d`];
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ied`];
  return [`${base}ed`, `${base}${base.at(-1)}ed`];
}

function s(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|o)$/.test(base) ? `${base}es` : `${base}s`;
}

/** Base forms: "recruit". */
export const baseForms: ReadonlySet<string> = new Set(bases);
/** Gerunds: "recruiting". */
export const gerunds: ReadonlySet<string> = new Set(
  bases.flatMap(ing).filter((word) => !/^(?:following|considering|including|regarding|leading)$/.test(word)),
);
/** Past forms and participles: "recruited", "built". */
export const pastForms: ReadonlySet<string> = new Set([...bases.flatMap(ed), ...irregular]);
/** Third person: "recruits". */
export const thirdForms: ReadonlySet<string> = new Set(bases.map(s));

const toBase: ReadonlyMap<string, string> = new Map(
  bases.flatMap((base) => [...ing(base), ...ed(base), s(base), base].map((form) => [form, base] as const)),
);

/** The base form of a known verb in any form; null for other words. */
export function baseOf(word: string): string | null {
  return toBase.get(word) ?? null;
}

/** Base forms that open a line as nouns as often as they command: "report", "call". */
export const nounToo: RegExp =
  /^(?:act|advance|answer|audit|award|ban|bid|board|boost|call|campaign|care|charge|check|clear|control|counter|cut|demand|design|double|draft|equip|exercise|face|feed|fight|focus|force|form|foster|guard|hand|highlight|host|influence|issue|land|lead|limit|link|map|mark|match|measure|model|name|offer|partner|patrol|plan|pledge|press|process|promise|purchase|record|release|report|resource|return|review|reward|root|run|scale|show|sign|spend|sponsor|staff|stamp|stand|start|step|stock|supply|test|track|trial|triple|update|upgrade|value|volunteer|vote|work)$/;

/** A word that follows a verb more often than a noun. */
export const afterVerb: RegExp =
  /^(?:the|a|an|our|your|my|their|its|his|more|fewer|less|with|on|to|all|any|every|each|up|out|in|into|off|over|down|against|that|these|this|those|new|local|victims?|people|at|by|as|from|young|everyone|whether|how|what|where|back|together|closely|hard|better|both|one|two|three|four|five|six|communities|residents|schools|officers|vulnerable|\d.*|£.*|\w+ing|\w+ly)$/;
