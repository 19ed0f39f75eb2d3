import { overlaps } from './found.ts';
import { verbs } from './known-verbs.ts';
import { type Ends, endOfNounPhrase } from './noun-phrase.ts';
import { skipAdverbs } from './verb-group.ts';
import { determiners, isMark, type Piece, prepositions } from './words.ts';

/** A verb outside the future: `from` begins its words, `at` is the verb itself. */
export type Present = Readonly<{ from: number; at: number; passive: boolean }>;

/** What begins a clause that hangs on the main one. */
const otherClause =
  /^(?:who|which|that|what|where|wherever|if|when|whenever|so|because|until|unless|provided)$/;
/** Words that stand after a plural noun as nouns more often than as verbs. */
const nounMore =
  /^(?:support|work|back|patrol|plan|report|visit|call|test|fund|cost|rate|change|need|use|lead|share|record)s?$/;

/**
 * The main verb of a text in the present ("we chair", "the line runs"), in the infinitive after its subject ("councils to
 * fold"), or a participle after its noun ("meetings moved to evenings"); null where none is seen.
 */
export function presentVerb(pieces: readonly Piece[], isOutcome: boolean, ends: Ends): Present | null {
  const start = afterOpening(pieces);
  const nounEnd = endOfNounPhrase(pieces, start, ends);
  for (let at = start + 1; at < pieces.length; at++) {
    const piece = pieces[at]!;
    if (isMark(piece) && !/^[,:]$/.test(piece.text)) return null;
    if (ends.stops.some((stop) => overlaps(stop, piece))) continue;
    const first = afterPronoun(pieces, at);
    if (first !== undefined) return first;
    if (otherClause.test(piece.lower)) return null;
    if (!pieces[at - 1]!.isWord) continue;
    const found =
      infinitive(pieces, start, at) ??
      finiteVerb(pieces, at, isOutcome, ends) ??
      (at === nounEnd ? participle(pieces, at, ends) : null);
    if (found !== null) return found;
  }
  return null;
}

/** Words for time and place before a comma are no longer than this. */
const longestOpening = 25;

/** Where a text begins after words for time and place before its comma: "After any warrant, letters go". */
export function afterOpening(pieces: readonly Piece[]): number {
  if (!prepositions.has(pieces[0]?.lower ?? '')) return 0;
  const comma = pieces.findIndex(({ lower }) => lower === ',');
  if (comma < 1 || comma >= longestOpening) return 0;
  // "Alongside it runs the line, a number": the verb stands before the comma.
  const hasVerb = pieces
    .slice(1, comma)
    .some(({ lower }, at) => verbs.thirds.has(lower) && determiners.has(pieces[at + 2]?.lower ?? ''));
  return hasVerb ? 0 : comma + 1;
}

/** After "I" and "we" the next word is the verb; null where it is none, undefined without such a pronoun. */
function afterPronoun(pieces: readonly Piece[], after: number): Present | null | undefined {
  if (!/^(?:i|we)$/.test(pieces[after - 1]!.lower)) return undefined;
  const at = skipAdverbs(pieces, after);
  const word = pieces[at]?.lower ?? '';
  if (/^(?:am|are|'m|'re)$/.test(word)) return { from: at, at, passive: false };
  const done = skipAdverbs(pieces, at + 1);
  if (/^(?:have|'ve)$/.test(word))
    return verbs.pasts.has(pieces[done]?.lower ?? '') ? { from: at, at: done, passive: false } : null;
  if (!verbs.bases.has(word)) return null;
  return { from: at, at, passive: false };
}

/** "One caseworker to get to the bottom of it" says what for, not what is done. */
const indefinite = /^(?:an?|one|another|two|three|four|five|\d+)$/;

function infinitive(pieces: readonly Piece[], start: number, at: number): Present | null {
  if (pieces[at]!.lower !== 'to' || /^(?:able|likely|ready)$/.test(pieces[at - 1]!.lower)) return null;
  const next = skipAdverbs(pieces, at + 1);
  const word = pieces[next]?.lower ?? '';
  if (word === 'be' && verbs.pasts.has(pieces[next + 1]?.lower ?? ''))
    return { from: at, at: next + 1, passive: true };
  if (indefinite.test(pieces[start]!.lower)) return null;
  return verbs.bases.has(word) ? { from: at, at: next, passive: false } : null;
}

function finiteVerb(
  pieces: readonly Piece[],
  at: number,
  isOutcome: boolean,
  { stops }: Ends,
): Present | null {
  const [before, { lower }, after] = [pieces[at - 1]!.lower, pieces[at]!, pieces[at + 1]?.lower ?? ''];
  if (determiners.has(before) || prepositions.has(before) || nounMore.test(lower) || /^\d/.test(before))
    return null;
  const opensObject = determiners.has(after) || /^(?:it|them|how|whom?|what|that|\d.*)$/.test(after);
  const next = pieces[at + 1];
  const isTimed = next !== undefined && stops.some(({ start }) => start === next.start);
  const goesOn =
    isOutcome || isTimed || opensObject || (prepositions.has(after) && !/^(?:of|for)$/.test(after));
  const isThird =
    verbs.thirds.has(lower) &&
    (goesOn || /^(?:goes|starts|opens|reopens|begins|comes|becomes|closes)$/.test(lower));
  const isPlural =
    (/[a-z]s'?$/.test(before) || /^(?:people|children|women|men|police)$/.test(before)) &&
    verbs.bases.has(lower) &&
    (goesOn || /^(?:back|up|out|down|twice)$|ing$/.test(after));
  return isThird || isPlural ? { from: at, at, passive: false } : null;
}

function participle(pieces: readonly Piece[], at: number, { stops }: Ends): Present | null {
  const [before, { lower }, after] = [pieces[at - 1]!.lower, pieces[at]!, pieces[at + 1]?.lower ?? ''];
  const isPast = verbs.pasts.has(lower) || /[a-z]{2}ed$/.test(lower);
  if (!isPast || determiners.has(before) || prepositions.has(before) || before === 'and') return null;
  const next = pieces[at + 1];
  const closes =
    (prepositions.has(after) && !/^(?:by|with)$/.test(after)) ||
    /^(?:off|up|out|down|to|and)$/.test(after) ||
    stops.some(({ start }) => start === next?.start);
  return closes ? { from: at, at, passive: true } : null;
}
