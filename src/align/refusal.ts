import { isStoodAgainst } from '../text/index.ts';
import { afterTurnsAway } from './refusal-after.ts';
import { ending, fallsOnLoss, listedEnding, negation, phrases, supporting } from './refusal-words.ts';

/** Words looked at before a name, and characters that they are looked for in. */
const reach = 12;
const window = 160;

/** What keeps a word of ending from the name: it ends something else, by means of the intervention. */
const means =
  /^(?:by|through|throughout|via|using|with|until|unless|because|so|but|while|whilst|whereas|where|when|then|after|before|[;:.!?()])$/;
const places = /^(?:to|for|of|on|in|at|from|into|around|across|within|against|about)$/;
const determiners = /^(?:the|our|my|all|any|every|these|those|such|its|their|a|an)$/;

/**
 * Whether the words about a name turn it away: "we will no longer fund X", "I will scrap X", "nobody will be sent on X",
 * "instead of X", "X will end in May". `start` and `end` are the name's place in the text. The thing refused or ended
 * must be the intervention: "end knife crime by X" and "we will not cut X" undertake it.
 */
export function isRefused(text: string, start: number, end: number): boolean {
  const lastWord = text.lastIndexOf(' ', end - 1) + 1;
  return (
    turnsAway(text, start) ||
    (lastWord > start && isNegated(wordsBefore(text, lastWord), text.slice(end))) ||
    afterTurnsAway(text.slice(end, end + window))
  );
}

function turnsAway(text: string, start: number): boolean {
  const before = wordsBefore(text, start);
  return (
    isNegated(before, text.slice(start)) ||
    isEnded(before) ||
    isReplaced(before) ||
    isStoodAgainst(text, start)
  );
}

/** The words just before a place, with marks as words of their own and phrases as one word. */
function wordsBefore(text: string, place: number): string[] {
  const from = Math.max(0, place - window);
  const before = text.slice(from, place).toLowerCase().replaceAll('’', "'");
  const folded = phrases.reduce((said, [phrase, word]) => said.replace(phrase, word), before);
  return (folded.match(/[\p{L}\p{N}'-]+|[,;:.!?()]/gu) ?? []).slice(-reach);
}

/** "not", "nobody" or "refuse to" that reaches the name, and denies no ending or loss: "we will not cut X". */
function isNegated(before: readonly string[], after: string): boolean {
  const at = before.findLastIndex((word) => negation.test(word));
  if (at < 0) return false;
  const between = before.slice(at + 1);
  if (between.some((word) => ending.test(word) || fallsOnLoss.test(word) || word === 'without')) return false;
  // "Those not in school will get X": what is denied is done with where a new verb begins.
  const deniesVerb = /^(?:not|\p{L}+n't)$/u.test(before[at]!);
  const aside = between[0] === ',';
  const inList = /\b(?:or|nor)\b/.test(after) || between.includes('or') || between.includes('nor');
  return !between.some(
    (word, place) =>
      means.test(word) ||
      (deniesVerb && /^(?:will|shall)$/.test(word)) ||
      (word === ',' && !aside && !inList) ||
      (word === 'and' && !leadsToName(between.slice(place + 1))),
  );
}

/** A word of ending whose object is the name, not something that the intervention is to end. */
function isEnded(before: readonly string[]): boolean {
  const at = before.findLastIndex((word) => ending.test(word));
  if (at < 0) return false;
  const between = before.slice(at + 1);
  if (before.slice(0, at).some((word) => negation.test(word)) || isNoun(before, at)) return false;
  const list = listedEnding.test(before[at]!);
  return !between.some((word, place) => {
    if (word === ',' || word === 'and') return !list || opensClause(between.slice(place + 1));
    if (places.test(word))
      return !(place === 0 || between.slice(0, place).some((one) => supporting.test(one)));
    return means.test(word);
  });
}

/** "By the end of 2026", "to this end", "close links", "stop and search". */
function isNoun(before: readonly string[], at: number): boolean {
  const [word, next] = [before[at]!, before[at + 1]];
  if (word === 'end') return next === 'of' || /^(?:this|that)$/.test(before[at - 1] ?? '');
  if (word === 'close') return next !== undefined && !determiners.test(next) && next !== 'down';
  return false;
}

/** "Instead of X": the word turns away what follows at once. */
function isReplaced(before: readonly string[]): boolean {
  const at = before.lastIndexOf('without');
  const between = before.slice(at + 1);
  if (at < 0 || before.slice(0, at).some((word) => negation.test(word))) return false;
  return between.length <= 4 && !between.some((word) => word === ',' || means.test(word));
}

/** Whether nothing but a determiner stands between here and the name: "X and the Y". */
const leadsToName = (rest: readonly string[]): boolean =>
  rest.every((word) => determiners.test(word) || word === ',');

/** Whether words go on with another deed: "scrap X and fund Y". */
const opensClause = (rest: readonly string[]): boolean =>
  rest.some((word) => supporting.test(word) || /^(?:i|we|will|shall)$/.test(word));
