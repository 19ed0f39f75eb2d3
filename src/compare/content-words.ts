import { stem } from '../text/index.ts';

// Words that carry no content of their own in an undertaking; stated once so that "I will fund X" is "Fund X".
const empty = new Set(
  `a about all also an and any are as at be been being but by can do for from had has have he her his i if in into is it
  its may me must my no of on or our out over shall she so such than that the their them then there these they this
  those through to up us was we were what when where which while who will with would you your`.split(/\s+/),
);

/** The distinct stems of a folded text's content words; numbers are kept whole. */
export function contentWords(folded: string): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const [word] of folded.matchAll(/[\p{L}\p{N}]+(?:'\p{L}+)?/gu)) {
    if (!empty.has(word)) stems.add(stem(word));
  }
  return stems;
}
