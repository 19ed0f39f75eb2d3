import type { QuantityValue } from '../model/index.ts';
import { type Found, mostFound, overlaps } from './found.ts';
import { mayHaveNumber, numberSource, readNumber } from './numbers.ts';
import { determiners, isMark, type Piece, prepositions } from './words.ts';

const number = new RegExp(
  `(?<![\\w£.,:/-])(?:${numberSource})(?![\\w%]|[.,:/]\\d|\\s?[–-]\\s?\\d|-\\w)`,
  'gi',
);
/** A number after these is how many there are, or a name, an age or an order, and none that is undertaken. */
const scope =
  /(?:^|[\s("'])(?:the|our|my|your|his|her|its|their|all|both|these|those|each of|every|of|next|last|past|first|same|section|priority|page|chapter|part|operation|level|tier|phase|figure|table|under|over|aged?|ages|around|about|only|in|by|to|from|or|than|grade|band|year|type|no\.?|number)\s(?:[a-z]+ly )?$/i;
const notCounted =
  /^(?:am|pm|o'clock|times?|seconds?|hours?|minutes?|days?|weeks?|months?|years?|per|percent|calls?|number|line|emergency|non-emergency|and|or|to|of|in|on|at|-|ways?|things?|reasons?|other|others)$/;

/**
 * How many of a thing are undertaken: "twelve detached youth workers", "400 family sessions a year". A number of what
 * there is already ("our 112 neighbourhoods"), "one", years and telephone numbers count nothing.
 */
export function findCounts(
  text: string,
  pieces: readonly Piece[],
  taken: readonly Found<unknown>[],
): Found<QuantityValue>[] {
  const found: Found<QuantityValue>[] = [];
  if (!mayHaveNumber(text)) return found;
  for (const match of text.matchAll(number)) {
    const { index: start, 0: words } = match;
    const end = start + words.length;
    const read = readNumber(words);
    const after = pieces.find((piece) => piece.start >= end);
    if (read === null || read <= 1 || after === undefined || isMark(after)) continue;
    if (/^(?:19|20)\d\d$/.test(words) || /^(?:999|101|111|112)$/.test(words)) continue;
    if (taken.some((one) => overlaps(one, { start, end }))) continue;
    if (scope.test(text.slice(Math.max(0, start - 24), start))) continue;
    const next = after.lower;

    const ofWhat = next === 'of' && determiners.has(pieces[pieces.indexOf(after) + 1]?.lower ?? '');
    if (!ofWhat && !isPluralAt(pieces, pieces.indexOf(after))) continue;
    if (found.length === mostFound) break;
    found.push({
      start,
      end,
      value: { kind: 'quantity', number: read, unit: 'count', comparator: 'exactly' },
    });
  }
  return found;
}

/** Whether the phrase at a piece has a word in the plural, as a counted thing has. */
function isPluralAt(pieces: readonly Piece[], from: number): boolean {
  for (let at = from; at < pieces.length && at < from + 6; at++) {
    const { lower } = pieces[at]!;
    const ends = isMark(pieces[at]!) || prepositions.has(lower) || determiners.has(lower);
    if (ends || notCounted.test(lower) || /^(?:who|that|which)$/.test(lower)) return false;
    if (/[a-z]{2}s'?$/.test(lower) || /^(?:people|children|women|men|staff)$/.test(lower)) return true;
  }
  return false;
}
