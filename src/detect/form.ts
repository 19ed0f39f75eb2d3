import { afterVerb, baseForms, gerunds, nounToo, pastForms, thirdForms } from './verbs.ts';

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
const firstWill =
  /\b(?:i|we)(?:'ll| (?:(?!you|how|that|who|which)\w+ ){0,2}(?:will|shall))\b|\b(?:will|shall) i\b|\bso i shall\b|\b(?:commissioner|pcc|mayor|opcc|my office|our office|my team)(?: \w+)? (?:will|shall)\b/;
const willNeed =
  /\b(?:will|shall|'ll) (?:doubtless |no doubt |also |then )?(?:need|have to|know|depend|mean|require)\b/;
const willPassive =
  /\b(?:will|shall|must) (?:\w+ly |also |now |then |not |therefore |all )?(?:be|have been) (?:\w+ly )?(\w+)/;
const will = /\b(?:will|shall|must)\b|\w'll\b/;
const isTo =
  /\b(?:is|are|am) to (?:be )?[a-z]+\b|\b(?:aims?|intends?|proposes?|going|(?:i|we) (?:plan|mean)) to\b/;
const progressive = /\b(?:i|we)(?:'m|'re| am| are) (?:\w+ )?(\w+ing)\b/;
const firstPerfect = /\b(?:i|we)(?:'ve| have) (?:\w+ )?(\w+)\b/;
const firstPerson = /\b(?:i|we) (?:also |now |always |still |have |\w+ly )?(\w+)/;
const perfect = /\b(?:has|have|'ve) (?:\w+ly |also |now |already |not )?(?:been )?(\w+)/;
const modal = /\b(?:can|could|should|would|may|might|cannot|can't|need|needs)\b/;
const presentBe =
  /\b(?:is|are|am|has|have|do|does|isn't|aren't|don't|doesn't)\b|\b(?:it|that|there|he|she|who)'s\b|\b(?:i'm|we're|they're|you're)\b/;

const isPast = (word: string | undefined): boolean =>
  word !== undefined &&
  !/^(?:organised|need|united|limited|red|hundred|indeed)$/.test(word) &&
  (pastForms.has(word) || (word.endsWith('ed') && word.length > 4 && !word.endsWith('eed')));

/** Whether the words open with a command: many base forms are nouns too and need a word that follows a verb. */
function isImperative(first: string, second = '', third = ''): boolean {
  if (!baseForms.has(first)) return false;
  if (/^(?:of|is|are|was|were|will|has|have|for|from|services?|workers?|officers?|teams?)$/.test(second))
    return false;
  if (second === 'and') return baseForms.has(third);
  return !nounToo.test(first) || afterVerb.test(second);
}

/** A verb in the present after a noun: "letters go through", "the force aims to". */
function hasPresentVerb(words: readonly string[]): boolean {
  return words.some((word, at) => {
    const [before, after] = [words[at - 1], words[at + 1]];
    if (
      before === undefined ||
      after === undefined ||
      /^(?:the|a|an|of|and|to|our|my|for|in|with|on|by|or|new|local|more)$/.test(before)
    )
      return false;
    const followed = afterVerb.test(after) || /^(?:through|for|of|when|after|with)$/.test(after);
    return (
      followed &&
      (thirdForms.has(word) ||
        (baseForms.has(word) &&
          /[a-z]s$/.test(before) &&
          !/^(?:support|work|patrol|report|plan)$/.test(word)))
    );
  });
}

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

/** The words after numbering, quotes and a leading adverb. `folded` is lower case with straight quotes. */
export function afterOpeners(folded: string): string {
  const opener = openers.exec(folded);
  return opener === null ? folded : folded.slice(opener[0].length);
}

/** The form of a sentence from its folded text. */
export function formOf(folded: string): Form {
  if (/\?["')]*$/.test(folded)) return 'question';
  if (/:["')]*$/.test(folded)) return 'introduction';
  const body = afterOpeners(folded);
  const words = body.match(/[a-z][a-z'-]*|[£\d][\d,.%]*/g) ?? [];
  const [first, second, third] = words;
  if (willNeed.test(folded)) return 'will-need';
  if (firstWill.test(folded)) return 'first-will';
  if (
    first === 'to' &&
    second !== undefined &&
    (baseForms.has(second) || (third !== undefined && baseForms.has(third)) || second === 'be')
  )
    return 'infinitive';
  if (first !== undefined && gerunds.has(first)) return 'gerund';
  if (first !== undefined && isImperative(first, second, third)) return 'imperative';
  if (willPassive.test(folded)) return 'will-passive';
  if (will.test(folded)) return 'will';
  if (isTo.test(folded)) return 'is-to';
  if (progressive.test(folded)) return 'first-progressive';
  if (isPast(firstPerfect.exec(folded)?.[1])) return 'first-perfect';
  const subject = firstPerson.exec(folded);
  if (subject !== null)
    return isPast(subject[1]) || /^(?:was|were)$/.test(subject[1]!) ? 'first-past' : 'first-present';
  if (isPast(first)) return 'participle';
  if (/\b(?:was|were)\b/.test(folded)) return 'past-be';
  if (isPast(perfect.exec(folded)?.[1])) return 'perfect';
  if (first !== undefined && thirdForms.has(first)) return 'third-verb';
  if (presentBe.test(folded)) return 'present-be';
  if (modal.test(folded)) return 'modal';
  if (hasPresentVerb(words)) return 'present-verb';
  if (words.some((word) => isPast(word))) return 'past';
  return hasPresentVerb(words) ? 'present-verb' : 'noun-phrase';
}
