import { type PatternStep, parsePattern } from '../../text/index.ts';

export type Sequence = readonly PatternStep[];

/** The sequences a pattern stands for; none where it cannot be read, which another check says. */
export function sequencesOf(pattern: string): readonly Sequence[] {
  const parsed = parsePattern(pattern);
  return parsed.ok ? parsed.sequences : [];
}

/** Whether what `inner` matches stands, word for word, inside all that `outer` matches. */
export function standsIn(inner: Sequence, outer: Sequence): boolean {
  const last = outer.length - inner.length;
  for (let from = 0; from <= last; from += 1) {
    if (inner.every((step, at) => covers(step, outer[from + at]!))) return true;
  }
  return false;
}

/** Whether every word that `narrow` matches is matched by `wide`. Letters alone decide, so it may say no where the answer is yes. */
export function covers(wide: PatternStep, narrow: PatternStep): boolean {
  if (wide.kind === 'word') return narrow.kind === 'word' && wide.key === narrow.key;
  if (wide.kind === 'exact') return narrow.kind === 'exact' && wide.raw === narrow.raw;
  if (wide.kind === 'gap') return narrow.kind === 'gap';
  return narrow.kind === 'prefix' && narrow.start.startsWith(wide.start);
}
