import type { Resolution } from './resolve.ts';

/** What categories mean today: by code the hash of its definition, and the hash of the taxonomy as a whole. */
export type Today = Readonly<{ definitions: ReadonlyMap<string, string>; taxonomy: string }>;

/**
 * Of some categories those that nobody decided by what they mean today. A reader who judged the item as a whole decided all of
 * its categories; where the decision does not say what one meant, the taxonomy must be the same. What is no category has no
 * meaning that could change.
 */
export function openCodes(
  { grounds }: Resolution,
  codes: readonly string[],
  { definitions, taxonomy }: Today,
): string[] {
  return codes.filter((code) => {
    const today = definitions.get(code);
    return !grounds.some((ground) => {
      const then = ground.definitions[code];
      if (then !== undefined) return today === undefined || then === today;
      return ground.whole && (today === undefined || ground.taxonomy === taxonomy);
    });
  });
}
