import { gram, shortest } from './winnow.ts';

/** A run of words that two texts share: from these places, so many words. */
export type Passage = Readonly<{ first: number; second: number; length: number }>;

/** Where fingerprints of one hash stand in two texts. */
export type Meeting = Readonly<{ first: number; second: number }>;

/**
 * The longest passages that begin with meetings of fingerprints: each is stretched both ways as far as words are the
 * same. A meeting within a passage already found adds none. Passages shorter than winnowing promises are left out.
 */
export function passagesOf(
  meetings: readonly Meeting[],
  first: readonly number[],
  second: readonly number[],
): Passage[] {
  const found: Passage[] = [];
  /** By how far the one text is ahead of the other, where the last passage found there ends in the first. */
  const endOn = new Map<number, number>();
  for (const meeting of meetings.toSorted((a, b) => a.first - b.first || a.second - b.second)) {
    const ahead = meeting.first - meeting.second;
    if ((endOn.get(ahead) ?? -1) >= meeting.first) continue;
    const passage = stretch(meeting, first, second);
    if (passage === null) continue;
    endOn.set(ahead, passage.first + passage.length);
    if (passage.length >= shortest) found.push(passage);
  }
  return found;
}

/** Null where two fingerprints agree and their words do not. */
function stretch(
  { first: a, second: b }: Meeting,
  first: readonly number[],
  second: readonly number[],
): Passage | null {
  for (let i = 0; i < gram; i += 1) if (first[a + i] !== second[b + i]) return null;
  let before = 0;
  while (a > before && b > before && first[a - before - 1] === second[b - before - 1]) before += 1;
  let length = gram;
  while (a + length < first.length && b + length < second.length && first[a + length] === second[b + length])
    length += 1;
  return { first: a - before, second: b - before, length: length + before };
}
