import { verbs } from './known-verbs.ts';
import { readNumber } from './numbers.ts';
import {
  breaks,
  determiners,
  finite,
  isAdverb,
  isMark,
  type Piece,
  prepositions,
  subjectPronouns,
} from './words.ts';

/** A subject with its "will" is looked for in so many words. */
const longestSubject = 7;

/** Whether a verb, or a subject with its verb, begins at a piece. */
export function opensClause(pieces: readonly Piece[], from: number): boolean {
  let at = from;
  while (at < pieces.length && isAdverb(pieces[at]!.lower)) at++;
  const piece = pieces[at];
  if (piece === undefined || isMark(piece)) return true;
  const { lower } = piece;
  if (finite.has(lower) || subjectPronouns.has(lower) || breaks.has(lower) || lower === 'to') return true;
  if (prepositions.has(lower)) return true;
  if (!/^\p{Lu}/u.test(piece.text) && opensWithVerb(pieces, at)) return true;
  const subject = pieces.slice(at, at + longestSubject);
  const stop = subject.findIndex(
    (one) => isMark(one) || prepositions.has(one.lower) || breaks.has(one.lower),
  );
  const words = stop === -1 ? subject : subject.slice(0, stop);
  return words.some((one) => /^(?:will|shall|must|'ll)$/.test(one.lower));
}

/** Gerunds that name a thing more often than they do one: "waiting times", "housing officers". */
export const nameFirst: RegExp =
  /^(?:waiting|housing|policing|counselling|mentoring|training|parking|meeting|spending|sentencing|banking|gambling|building|learning|charging|licensing|trading|living|hearing|briefing|planning|drinking|driving)$/;

/** Words after a gerund that make a thing of it: "running costs". */
const nameLast = /^(?:costs|times?|centres?|courses?|schemes?|programmes?|standards?|hours|lists?|rooms?)$/;

/** Verbs that are nouns as often, and verbs before a preposition: "work towards". */
const leansOn = /^(?:work|campaign|call|press|report|focus)$/;

/** Whether the words from a piece on open with a verb: "fund two workers", "recruiting", "doubles the grant". */
export function opensWithVerb(pieces: readonly Piece[], at: number): boolean {
  const word = pieces[at]?.lower ?? '';
  const after = pieces[at + 1]?.lower ?? '';
  if (word === 'stop' && after === 'and' && pieces[at + 2]?.lower === 'search') return false;
  if (verbs.gerunds.has(word) && nameLast.test(after)) return false;
  if (verbs.gerunds.has(word)) return !nameFirst.test(word) || verbs.afterVerb.test(after);
  if (leansOn.test(word) && /^(?:with|towards?|for|to|on|alongside)$/.test(after)) return true;
  if (verbs.bases.has(word))
    return !verbs.nounToo.test(word) || verbs.afterVerb.test(after) || determiners.has(after);
  if (verbs.thirds.has(word)) return determiners.has(after) || readNumber(after) !== null;
  return false;
}
