import type { Compiled } from './compile-entries.ts';
import type { PlacedReading } from './read-places.ts';
import { readText } from './read-text.ts';
import type { SetAside } from './set-aside.ts';

/** Terms that the printed letters of an abbreviation would have met, where the document defines it as something else. */
export function overruled(compiled: Compiled, { text, words, reading }: PlacedReading): SetAside[] {
  if (words.replaced.length === 0) return [];
  return readText(compiled, text).hits.flatMap((hit) => {
    const by = words.replaced.find(({ start, end }) => hit.start < end && start < hit.end);
    if (by === undefined || reading.hits.some(({ entry }) => entry === hit.entry)) return [];
    return [{ hit, why: 'defined-otherwise' as const, by: by.abbreviation.long }];
  });
}
