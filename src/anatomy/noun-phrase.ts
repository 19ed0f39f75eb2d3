import { nameFirst, opensClause } from './clause-opening.ts';
import { overlaps, type Stretch } from './found.ts';
import { verbs } from './known-verbs.ts';
import {
  bindingPrepositions,
  breaks,
  determiners,
  finite,
  isAdverb,
  isMark,
  type Piece,
  prepositions,
  subjectPronouns,
} from './words.ts';

/** What a noun phrase ends at beside words: stretches that are dates or times of their own. */
export type Ends = Readonly<{
  stops: readonly Stretch[];
  /** Stretches that are never ended within: "nine in ten". */
  wholes: readonly Stretch[];
}>;

/** Words of a list between two commas, at most: longer ones are clauses. */
const longestItem = 5;

/**
 * The end (exclusive) of the noun phrase that begins at a piece: its words, its phrases with "of", "on", "for" and
 * "about", and what "and", "or" and commas add to it. It ends before other prepositions, relative clauses, verbs and
 * stretches of their own. Equal to `from` where no noun phrase begins there.
 */
export function endOfNounPhrase(pieces: readonly Piece[], from: number, ends: Ends): number {
  let at = from;
  let end = from;
  while (at < pieces.length) {
    const piece = pieces[at]!;
    if (endsAt(pieces, at, at === from, ends)) break;
    if (/^(?:,|and|or|&)$/.test(piece.lower)) {
      const next = joinedAt(pieces, at, ends);
      if (at === from || next === null) break;
      at = next;
      continue;
    }
    at++;
    if (piece.isWord && !bindingPrepositions.has(piece.lower)) end = at;
    // A quote that closes after the last word belongs to it.
    else if (/^["'\u201D\u2019]$/.test(piece.text) && end === at - 1) end = at;
  }
  while (end > from + 1 && isAdverb(pieces[end - 1]!.lower)) end--;
  return end;
}

function endsAt(pieces: readonly Piece[], at: number, isFirst: boolean, ends: Ends): boolean {
  const piece = pieces[at]!;
  const { lower } = piece;
  if (piece.lower !== ',' && isMark(piece)) return true;
  if (ends.stops.some((stop) => overlaps(stop, piece))) return true;
  if (ends.wholes.some((whole) => overlaps(whole, piece))) return false;
  if (!isFirst && /^(?:it|them|him|her|us|me)$/.test(pieces[at - 1]!.lower)) return true;
  if (lower === 'than') return !/^(?:fewer|more|less|longer)$/.test(pieces[at - 1]?.lower ?? '');
  if (breaks.has(lower)) return !(isFirst && (lower === 'what' || lower === 'whatever'));
  if (lower === 'to' || finite.has(lower)) return true;
  if (prepositions.has(lower)) return isFirst || !bindingPrepositions.has(lower);
  if (isFirst) return false;
  if (subjectPronouns.has(lower) && lower !== 'who') return pieces[at - 1]!.lower !== 'and';
  return isVerbAfterNoun(pieces, at);
}

/** "Women escaping abuse", "drugs seized in raids", "three new investigators start in April". */
function isVerbAfterNoun(pieces: readonly Piece[], at: number): boolean {
  const { lower } = pieces[at]!;
  const before = pieces[at - 1]!;
  const after = pieces[at + 1];
  if (!before.isWord || determiners.has(before.lower) || bindingPrepositions.has(before.lower)) return false;
  if (before.lower === 'and' || before.lower === 'or' || /^\d/.test(before.lower)) return false;
  const closes =
    after === undefined || isMark(after) || prepositions.has(after.lower) || after.lower === 'to';
  if (verbs.pasts.has(lower) || /[a-z]{2}ed$/.test(lower)) return closes || isAdverb(after!.lower);
  if (verbs.gerunds.has(lower) && !nameFirst.test(lower))
    return after !== undefined && (determiners.has(after.lower) || (closes && !isMark(after)));
  return false;
}

/** Where the next member of a list begins after a comma, "and" or "or"; null where a new clause or verb begins. */
function joinedAt(pieces: readonly Piece[], at: number, ends: Ends): number | null {
  if (pieces[at]!.lower !== ',') return opensClause(pieces, at + 1) ? null : at + 1;
  const first = pieces[at + 1];
  if (first === undefined) return null;
  if (first.lower === 'and' || first.lower === 'or') return isSeries(pieces, at) ? at + 1 : null;
  for (let next = at + 1; next <= at + longestItem + 1 && next < pieces.length; next++) {
    const { lower } = pieces[next]!;
    if (lower === ',' || lower === 'and' || lower === 'or')
      return next > at + 1 && !opensClause(pieces, next + 1) ? at + 1 : null;
    if (lower !== 'of' && endsAt(pieces, next, false, ends)) return null;
    if (next === at + 1 && opensAside(pieces, next)) return null;
  }
  return null;
}

/** "Data, stripped of names, each week", "people, including carers": what follows a comma is no member of a list. */
function opensAside(pieces: readonly Piece[], at: number): boolean {
  const { lower } = pieces[at]!;
  const isParticiple = /[a-z]{2}ed$/.test(lower) && prepositions.has(pieces[at + 1]?.lower ?? '');
  return prepositions.has(lower) || verbs.gerunds.has(lower) || isParticiple;
}

/** Whether a comma before "and" closes a list that has had a comma before. */
function isSeries(pieces: readonly Piece[], at: number): boolean {
  const earlier = pieces.slice(Math.max(0, at - longestItem - 1), at).some(({ lower }) => lower === ',');
  return earlier && !opensClause(pieces, at + 2);
}
