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

/** Every match of a global pattern, read; null leaves it out. */
export function findAll<Value>(
  text: string,
  pattern: RegExp,
  read: (match: RegExpExecArray) => Found<Value> | null,
): Found<Value>[] {
  const found: Found<Value>[] = [];
  for (const match of text.matchAll(pattern)) {
    const one = read(match as RegExpExecArray);
    if (one !== null) found.push(one);
  }
  return found;
}

/** The stretch of a whole match. */
export function stretchOfMatch({ index, 0: words }: RegExpExecArray): Stretch {
  return { start: index, end: index + words.length };
}
