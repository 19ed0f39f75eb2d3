import type { Judgement } from '../judge/index.ts';

/** What a code means now, as its hash (`definitionHash`); undefined for a code that is not there any more. */
export type Meanings = ReadonlyMap<string, string>;

/**
 * Whether the last decision on an item was made under another definition of one of its codes than the taxonomy has now: then
 * it still counts, and its reader is asked again.
 */
export function isOutdated(
  { coding, last }: Pick<Judgement, 'coding' | 'last'>,
  meanings: Meanings,
): boolean {
  if (coding === null) return false;
  return Object.entries(last.definitions).some(([code, meaning]) => {
    const now = meanings.get(code);
    return now !== undefined && now !== meaning;
  });
}
