import { afterVerb, baseForms, gerunds, nounToo, pastForms, thirdForms } from '../text/verbs.ts';
import { seek } from './gate.ts';
import type { Words } from './words.ts';

/** How a sentence is built, the first of these that holds. */
export const forms = [
  'question',
  'introduction',
  'will-need',
  'first-will',
  'will-passive',
  'will',
  'is-to',
  'infinitive',
  'gerund',
  'imperative',
  'first-progressive',
  'first-perfect',
  'first-past',
  'first-would',
  'first-present',
  'perfect',
  'past-be',
  'participle',
  'third-verb',
  'present-verb',
  'present-be',
  'past',
  'modal',
  'noun-phrase',
] as const;
export type Form = (typeof forms)[number];

const openers =
  /^(?:[^a-z0-9£]*(?:\d+(?:\.\d+)*[.)]? |[a-z][.)] |\([a-z0-9]{1,3}\) )?)(?:(?:also|and|then|always|actively|proactively|relentlessly|rigorously|robustly|successfully|further|better|not|regularly|immediately|urgently|effectively|personally|significantly|properly|fully|finally|or) )?/;
const firstWill = seek(
  /\b(?:i|we)(?:'ll| (?:(?!you|how|that|who|which)\w+ ){0,2}(?:will|shall))\b|\b(?:will|shall) i\b|\bso i shall\b|\b(?:i|we) won't\b|\b(?:commissioner|pcc|mayor|opcc|my office|our office|my team)(?: \w+)? (?:will|shall)\b/,
);
const firstWould = seek(
  /(?<!\b(?:promised|pledged|said|told)\b[^.;:]{0,30})\b(?:i|we)(?:'d| would) (?:also |then |\w+ly )?(?!like|love|rather|prefer|be|have(?! (?:an?|the|them|every|each|some\w+|more|no|two|three|my|our)\b)|dearly|not|hope|want|say|ask you)[a-z]+/,
);
const willNeed = seek(
  /\b(?:will|shall|'ll) (?:doubtless |no doubt |also |then )?(?:need|have to|know|depend|mean|require)\b/,
);
const willPassive = seek(
  /\b(?:will|shall|must) (?:\w+ly |also |now |then |not |therefore |all )?(?:be|have been) (?:\w+ly )?(\w+)/,
);
const will = seek(/\b(?:will|shall|must)\b|\w'll\b/);
const isTo = seek(
  /\b(?:is|are|am) (?:now |also |then |not |each |all )?to (?:be )?[a-z]+\b|\b(?:aims?|intends?|proposes?|going|(?:i|we) (?:plan|mean)) to\b/,
);
const progressive = seek(/\b(?:i|we)(?:'m|'re| am| are) (?:\w+ )?(\w+ing)\b/);
const firstPerfect = seek(/\b(?:i|we)(?:'ve| have) (?:\w+ )?(\w+)\b/);
const firstPerson = seek(/\b(?:i|we) (?:also |now |always |still |have |\w+ly )?(\w+)/);
const perfect = seek(/\b(?:has|have|'ve) (?:\w+ly |also |now |already |not )?(?:been )?(\w+)/);
const modal = seek(/\b(?:can|could|should|would|may|might|cannot|can't|need|needs)\b/);
const presentBe = seek(
  /\b(?:is|are|am|has|have|do|does|isn't|aren't|don't|doesn't)\b|\b(?:it|that|there|he|she|who)'s\b|\b(?:i'm|we're|they're|you're)\b/,
);

const pastBe = seek(/\b(?:was|were)\b/);

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const notPast = setOf('organised need united limited red hundred indeed');
const isPast = (word: string | undefined): boolean =>
  word !== undefined &&
  (pastForms.has(word) || (word.endsWith('ed') && word.length > 4 && !word.endsWith('eed'))) &&
  !notPast.has(word);

const afterNoun = setOf(
  'of is are was were will has have for from service services worker workers officer officers team teams',
);

/** Whether the words open with a command: many base forms are nouns too and need a word that follows a verb. */
function isImperative(first: string, second = '', third = ''): boolean {
  if (!baseForms.has(first)) return false;
  if (afterNoun.has(second)) return false;
  if (second === 'and') return baseForms.has(third);
  return !nounToo.test(first) || afterVerb.test(second);
}

/** "Opens every station", and not "Cuts to services are felt": many such words are plurals too, and subjects of a verb. */
function isThirdVerb(first: string, second: string | undefined, text: Words): boolean {
  if (!thirdForms.has(first)) return false;
  const isVerb = afterVerb.test(second ?? '') && !afterPlural.has(second ?? '');
  return isVerb || !nounToo.test(first.slice(0, -1)) || presentBe(text) === null;
}

const afterPlural = setOf('to from in on at by with into over against');

const noSubject = setOf('the a an of and to our my for in with on by or new local more');
const afterPresent = setOf('through for of when after with');
const wasOrWere = setOf('was were');
const nounFirst = setOf('support work patrol report plan');

/** A verb in the present after a noun: "letters go through", "the force aims to". */
function hasPresentVerb(words: readonly string[]): boolean {
  for (let at = 1; at < words.length - 1; at++) {
    const [before, word, after] = [words[at - 1]!, words[at]!, words[at + 1]!];
    const isVerb =
      thirdForms.has(word) || (baseForms.has(word) && isPlural.test(before) && !nounFirst.has(word));
    if (isVerb && !noSubject.has(before) && (afterPresent.has(after) || afterVerb.test(after))) return true;
  }
  return false;
}

const isPlural = /[a-z]s$/;
const asks = /\?["')]*$/;
const announces = /:["')]*$/;
const token = /[a-z][a-z'-]*|[£\d][\d,.%]*/g;

/** When what a form tells is set. */
export type Tense = 'future' | 'present' | 'past' | 'verb' | 'none';

const tenses: Partial<Record<Form, Tense>> = {
  'first-will': 'future',
  'will-passive': 'future',
  will: 'future',
  'is-to': 'future',
  infinitive: 'verb',
  gerund: 'verb',
  imperative: 'verb',
  'first-would': 'future',
  'first-progressive': 'present',
  'first-present': 'present',
  'present-be': 'present',
  'third-verb': 'present',
  'present-verb': 'present',
  'will-need': 'present',
  modal: 'present',
  'first-perfect': 'past',
  'first-past': 'past',
  perfect: 'past',
  'past-be': 'past',
  participle: 'past',
  past: 'past',
};

/** The tense of a form. */
export function tenseOf(form: Form): Tense {
  return tenses[form] ?? 'none';
}

/** "Roads: put the traffic team back": what is to be done about a subject, after its name. */
const subjectNamed = /^[a-z][a-z' &-]{2,40}(?::| [-\u2013\u2014]) +([a-z]+)/;

/**
 * The words after numbering, quotes, a leading adverb, and a subject's name with a colon or dash before a verb. `folded`
 * is lower case with straight quotes.
 */
export function afterOpeners(folded: string): string {
  const opener = openers.exec(folded);
  const body = opener === null ? folded : folded.slice(opener[0].length);
  const named = subjectNamed.exec(body);
  if (named === null) return body;
  const rest = body.slice(named[0].length - named[1]!.length);
  const [first = '', second, third] = rest.slice(0, 80).match(token) ?? [];
  return gerunds.has(first) || isImperative(first, second, third) ? rest : body;
}

/** The form of a sentence from its folded text. */
export function formOf(text: Words): Form {
  const { folded } = text;
  if (asks.test(folded)) return 'question';
  if (announces.test(folded)) return 'introduction';
  const body = afterOpeners(folded);
  const words = body.match(token) ?? [];
  const [first, second, third] = words;
  if (willNeed(text) !== null) return 'will-need';
  if (firstWill(text) !== null) return 'first-will';
  if (
    first === 'to' &&
    second !== undefined &&
    (baseForms.has(second) || (third !== undefined && baseForms.has(third)) || second === 'be')
  )
    return 'infinitive';
  if (first !== undefined && gerunds.has(first)) return 'gerund';
  if (first !== undefined && isImperative(first, second, third)) return 'imperative';
  if (willPassive(text) !== null) return 'will-passive';
  if (will(text) !== null) return 'will';
  if (isTo(text) !== null) return 'is-to';
  if (firstWould(text) !== null) return 'first-would';
  if (progressive(text) !== null) return 'first-progressive';
  if (isPast(firstPerfect(text)?.[1])) return 'first-perfect';
  const subject = firstPerson(text);
  if (subject !== null)
    return isPast(subject[1]) || wasOrWere.has(subject[1]!) ? 'first-past' : 'first-present';
  if (isPast(first)) return 'participle';
  if (pastBe(text) !== null) return 'past-be';
  if (isPast(perfect(text)?.[1])) return 'perfect';
  if (first !== undefined && isThirdVerb(first, second, text)) return 'third-verb';
  if (presentBe(text) !== null) return 'present-be';
  if (modal(text) !== null) return 'modal';
  if (hasPresentVerb(words)) return 'present-verb';
  if (words.some((word) => isPast(word))) return 'past';
  return 'noun-phrase';
}
