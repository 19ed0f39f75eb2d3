import type { Statement } from '../../model/index.ts';
import { isStoodAgainst, refusesWhatFollows, saysItself, tokenise } from '../../text/index.ts';
import type { Distinct } from '../statement.ts';

/** Deeds by which an area takes something up; "not" before one of them turns down what follows. */
const takingUp = new Set(
  'fund finance pay spend invest commission support back sponsor run buy renew continue extend repeat use intend plan propose start launch open offer provide send take bring set'.split(
    ' ',
  ),
);
const taking = new Set(
  'funding financing paying spending investing commissioning supporting support backing sponsoring running buying renewing using offering providing sending'.split(
    ' ',
  ),
);
const negations = new Set(['not', 'never', "won't", "don't", "doesn't", "shan't", 'longer']);
const endings = new Set(['stop', 'end', 'cease', 'halt', 'withdraw']);
/** Words that deny an ending, or make "not" a matter of degree: "not only", "will not stop funding". */
const undoing = new Set(
  'only just merely simply stop end cease halt withdraw cut cuts reduce lose loss fail hesitate'.split(' '),
);

/** Words between "not" and the deed, or between an ending and what is ended. */
const reach = 4;
/** Letters looked at before the words. */
const window = 240;
const newClause =
  /[.;:!?]|\b(?:but|instead(?! of)|and (?:i|we|will|shall|instead|fund|pay|commission|support|open|launch|start|run|use)\b)/gi;

/**
 * Whether the words at a place in a text are turned down by their own clause: "I do not intend to fund another X",
 * "we will stop funding X", "send no X", "instead of X". "So that no child is hurt, X" and "we will not cut X" are none.
 *
 * Not `isRefused` of src/align: an intervention is turned down by being ended, a subject is not. "Closing a county line
 * every week" undertakes something on county lines.
 */
export function refusesAt(text: string, place: number): boolean {
  const before = text.slice(Math.max(0, place - window), place).replaceAll('\u2019', "'");
  const breaks = [...before.matchAll(newClause)].at(-1);
  // The deed itself stays in the clause that it opens ("and fund X"), so that only what went before is left out.
  const words = tokenise(breaks ? before.slice(breaks.index) : before).map(({ folded }) => folded);
  return words.some((_, at) => turnsDown(words, at)) || endsInRefusal(words) || isStoodAgainst(text, place);
}

function turnsDown(words: readonly string[], at: number): boolean {
  const [word, next] = [words[at]!, words.slice(at + 1)];
  if (next.some((one) => undoing.has(one))) return false;
  if (negations.has(word)) return next.slice(0, reach).some((one) => takingUp.has(one));
  const denied = words.slice(0, at).some((one) => negations.has(one));
  return endings.has(word) && !denied && next.slice(0, 2).some((one) => taking.has(one));
}

/** "Send no X", "fund no more X", "instead of X", "rather than X", with a word or two before X; not "no X will lose". */
function endsInRefusal(words: readonly string[]): boolean {
  const no = words.lastIndexOf('no', words.length - 1);
  const near = no >= words.length - 2 && no > 0;
  if (near && (no === words.length - 1 || /^(?:more|further|new|other)$/.test(words[no + 1]!)))
    return takingUp.has(words[no - 1]!);
  return /(?:^|\s)(?:instead of|rather than)(?: \S+)?$/.test(words.slice(-3).join(' '));
}

/** A statement's words with its lead-in as their beginning. */
function wholeOf({ leadIn, quote }: Statement): string {
  return leadIn === null ? quote : `${leadIn.trimEnd().replace(/[:.\u2026]$/, '')} ${quote}`;
}

/** Whether what stands above a statement turns it down as a whole: "What I will not do". */
function isListedAsRefused({ leadIn, heading, quote }: Statement): boolean {
  const above = leadIn ?? heading;
  return above !== null && refusesWhatFollows(above) && !saysItself(quote);
}

/**
 * Whether a statement turns down all that some words of it name. Words that overlap words turned down are of the same
 * phrase: "against another poster campaign about knives" turns down "campaign about" with "poster campaign".
 */
export function refuses(statement: Statement, named: readonly string[]): boolean {
  const whole = wholeOf(statement);
  const folded = whole.toLowerCase();
  const spans = named.flatMap((words) => {
    const start = words === '' ? -1 : folded.lastIndexOf(words.toLowerCase());
    return start < 0 ? [] : [{ start, end: start + words.length }];
  });
  if (spans.length === 0 || spans.length < named.length) return false;
  if (isListedAsRefused(statement)) return true;
  spans.sort((a, b) => a.start - b.start);
  let reached = -1;
  return spans.every(({ start, end }) => {
    if (start >= reached && !refusesAt(whole, start)) return false;
    reached = Math.max(reached, end);
    return true;
  });
}

/** Whether a statement refuses what a category is about: it names it and undertakes it not. */
export function refusesCategory({ statement, printings }: Distinct, code: string): boolean {
  const words = printings
    .flatMap(({ sentence }) => sentence.tags)
    .filter((tag) => tag.code === code)
    .flatMap(({ evidence }) => evidence.flatMap(({ where, words }) => (where === 'heading' ? [] : words)));
  return refuses(statement, [...new Set(words)]);
}
