import type { QuantityValue } from '../model/index.ts';
import type { Found, Stretch } from './found.ts';
import { type Ends, endOfNounPhrase } from './noun-phrase.ts';
import { breaks, finite, isAdverb, isMark, type Piece, prepositions } from './words.ts';

/**
 * What a target counts or measures: for "200 more officers" and "half of the seats" the words after it, for "by 10%"
 * and "to 65%" what is changed. Null for a length of time, which measures itself.
 */
export function measureOf(
  pieces: readonly Piece[],
  target: Found<QuantityValue>,
  changed: Stretch | null,
  ends: Ends,
): Stretch | null {
  const { unit, comparator } = target.value!;
  const after = pieces.findIndex(({ start }) => start >= target.end);
  const words = pieces[after]?.lower ?? '';
  if (
    unit === 'times' ||
    comparator === 'to' ||
    (comparator === 'by' && /^(?:by|to)\b/i.test(wordsOf(pieces, target)))
  )
    return unit === 'times' && after !== -1 && words !== 'the'
      ? (phraseAt(pieces, after, ends) ?? changed)
      : changed;
  if (unit !== 'count' && unit !== 'per-cent') return null;
  if (after === -1) return unit === 'per-cent' ? null : (phraseBefore(pieces, target) ?? changed);
  // "Two residents in three" has what it counts within.
  if (unit === 'per-cent' && words !== 'of' && / (?:in|out of) /.test(wordsOf(pieces, target))) return null;
  const counted = phraseAt(pieces, words === 'of' ? after + 1 : after, ends);
  return counted ?? (unit === 'count' ? phraseBefore(pieces, target) : null);
}

/** "Caseloads below fifteen": the words right before a target, where nothing that it counts stands after it. */
function phraseBefore(pieces: readonly Piece[], { start }: Stretch): Stretch | null {
  const end = pieces.findLastIndex((piece) => piece.end <= start) + 1;
  let from = end;
  while (from > 0 && end - from < 4 && isNounLike(pieces[from - 1]!)) from--;
  return from < end ? { start: pieces[from]!.start, end: pieces[end - 1]!.end } : null;
}

function isNounLike(piece: Piece): boolean {
  const { lower, isWord } = piece;
  if (!isWord || isMark(piece) || prepositions.has(lower) || finite.has(lower) || breaks.has(lower))
    return false;
  return !/^(?:and|or|to|be|no|not)$/.test(lower) && !isAdverb(lower);
}

function wordsOf(pieces: readonly Piece[], { start, end }: Stretch): string {
  return pieces
    .filter((piece) => piece.start >= start && piece.end <= end)
    .map(({ lower }) => lower)
    .join(' ');
}

/** "Two youth workers and a mentoring scheme": what "and" adds with its own article is not counted. */
function isAnother(piece: Piece | undefined): boolean {
  return /^(?:an?|the|one|another|our|my)$/.test(piece?.lower ?? '');
}

function phraseAt(pieces: readonly Piece[], from: number, ends: Ends): Stretch | null {
  const whole = endOfNounPhrase(pieces, from, ends);
  const cut = pieces
    .slice(from, whole)
    .findIndex(({ lower }, at) => lower === 'for' || (lower === 'and' && isAnother(pieces[from + at + 1])));
  const end = cut > 0 ? from + cut : whole;
  return end > from ? { start: pieces[from]!.start, end: pieces[end - 1]!.end } : null;
}
