import { type Ends, endOfNounPhrase } from './noun-phrase.ts';
import { determiners, isAdverb, isMark, type Piece, prepositions, subjectPronouns } from './words.ts';

type Range = Readonly<{ from: number; end: number }>;

const openers = /^(?:and|but|then|therefore|so|instead|meanwhile|also|or|yet|here|there)$/;

/**
 * The noun phrase that is the subject in what stands before a verb: without "and", "each year" or "in every district"
 * before it. Null where nothing but such words stands there.
 */
export function subjectPhrase(pieces: readonly Piece[], { from, end }: Range, ends: Ends): Range | null {
  const last = pieces[end - 1]!;
  const isJoined = pieces[end - 2]?.lower === 'and' && end - 2 > from;
  if (subjectPronouns.has(last.lower) && last.lower !== 'who' && !isJoined) return { from: end - 1, end };
  let at = from;
  for (let moved = true; moved && at < end; ) {
    moved = false;
    const piece = pieces[at]!;
    const stop = ends.stops.find((one) => one.start <= piece.start && piece.start < one.end);
    if (stop !== undefined) {
      while (at < end && pieces[at]!.start < stop.end) at++;
      moved = true;
    } else if (openers.test(piece.lower) || isAdverb(piece.lower) || isMark(piece)) {
      at++;
      moved = true;
    } else if (prepositions.has(piece.lower)) {
      const after = afterPhrase(pieces, at + 1, end);
      if (after === null) return null;
      at = after;
      moved = true;
    }
  }
  if (at >= end) return null;
  const stop = Math.min(endOfNounPhrase(pieces.slice(0, end), at, ends), end);
  return stop > at ? { from: at, end: stop } : null;
}

/** Where the subject begins after a phrase with a preposition: at the next word that opens a noun phrase. */
function afterPhrase(pieces: readonly Piece[], from: number, end: number): number | null {
  for (let at = from + 1; at < end; at++) {
    const { lower } = pieces[at]!;
    const before = pieces[at - 1]!.lower;
    if (lower === ',') return at + 1 < end ? at + 1 : null;
    if (determiners.has(lower) && !prepositions.has(before) && !determiners.has(before) && before !== 'and')
      return at;
  }
  return null;
}
