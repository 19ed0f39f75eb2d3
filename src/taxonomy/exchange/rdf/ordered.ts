/**
 * Items of a list of which some are said by plain statements too: the statements say which of those are there, so that
 * what other programs add or remove counts, and the list says in which order. `shown` is null for items that only the
 * list can hold. Where no statement is there at all, a program left them out and the list stands.
 */
export function inOrder<T>(
  listed: readonly T[],
  stated: readonly string[],
  shown: (item: T) => string | null,
  made: (text: string) => T,
): T[] {
  const there = new Set(stated);
  const kept = listed.filter((item) => {
    const text = shown(item);
    return text === null || there.size === 0 || there.has(text);
  });
  const known = new Set(listed.map(shown));
  return [...kept, ...[...there].filter((text) => !known.has(text)).map(made)];
}
