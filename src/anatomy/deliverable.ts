import type { Stretch } from './found.ts';
import { namedThings } from './names.ts';
import { type Ends, endOfNounPhrase } from './noun-phrase.ts';
import { isProduct } from './products.ts';
import { determiners, type Piece, prepositions } from './words.ts';

type Range = Readonly<{ from: number; end: number }>;

/**
 * Things whose existence can be checked: named ones, and unnamed ones that are to be made ("a joint action plan"), as
 * objects or after "with", "as", "for" and "through". Bodies that were found as partners are none.
 */
export function findDeliverables(
  pieces: readonly Piece[],
  objects: readonly Range[],
  bodies: readonly Stretch[],
  ends: Ends,
): Stretch[] {
  const made = [...objects, ...linked(pieces, objects, ends)].filter((range) => isMade(pieces, range));
  const found: Stretch[] = [];
  for (const { from, end } of [...namedThings(pieces), ...made]) {
    const stretch = { start: pieces[from]!.start, end: pieces[end - 1]!.end };
    if (![...bodies, ...found].some((one) => one.start < stretch.end && stretch.start < one.end))
      found.push(stretch);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Noun phrases after prepositions that lead to what is made, behind the first object. */
function linked(pieces: readonly Piece[], objects: readonly Range[], ends: Ends): Range[] {
  const start = objects[0]?.from ?? 0;
  return pieces.flatMap(({ lower }, at): Range[] => {
    if (at < start || !/^(?:with|as|for|through)$/.test(lower)) return [];
    const end = endOfNounPhrase(pieces, at + 1, ends);
    return end > at + 1 ? [{ from: at + 1, end }] : [];
  });
}

/**
 * A phrase whose head is a thing that is made, with an indefinite article or a number ("a joint action plan on fraud"),
 * or with none at the start of an item ("Annual report every June").
 */
function isMade(pieces: readonly Piece[], { from, end }: Range): boolean {
  const words = pieces.slice(from, end).map(({ lower }) => lower);
  const isOne = /^(?:an?|one|another|new|two|three|four|five|six|ten|\d+)$/.test(words[0]!);
  const preposition = words.findIndex((word) => prepositions.has(word));
  const head = words[preposition === -1 ? words.length - 1 : preposition - 1] ?? '';
  const opens = from === 0 && !determiners.has(words[0]!) && !head.endsWith('s');
  return (isOne || opens) && isProduct(head);
}
