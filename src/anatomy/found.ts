import type { AnatomyPart } from '../model/index.ts';

/** Offsets into a text, the end exclusive. */
export type Stretch = Readonly<{ start: number; end: number }>;

/** Words found in a text, and what they say. */
export type Found<Value = AnatomyPart['value']> = Stretch & Readonly<{ value?: Value }>;

/** Whether two stretches share a character. */
export function overlaps(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Those of `found` that share nothing with any of `taken`. */
export function apartFrom<One extends Stretch>(found: readonly One[], taken: readonly Stretch[]): One[] {
  return found.filter((one) => !taken.some((other) => overlaps(one, other)));
}

/** No sentence that a person wrote holds more of one kind; a hostile one is not read to its end. */
export const mostFound = 40;

/** The matches of a global pattern, read, up to so many; null leaves one out. */
export function findAll<Value>(
  text: string,
  pattern: RegExp,
  read: (match: RegExpExecArray) => Found<Value> | null,
): Found<Value>[] {
  const found: Found<Value>[] = [];
  for (const match of text.matchAll(pattern)) {
    const one = read(match as RegExpExecArray);
    if (one !== null) found.push(one);
    if (found.length === mostFound) break;
  }
  return found;
}

/** The stretch of a whole match. */
export function stretchOfMatch({ index, 0: words }: RegExpExecArray): Stretch {
  return { start: index, end: index + words.length };
}
