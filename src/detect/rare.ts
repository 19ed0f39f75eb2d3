import type { Labelled } from './labelled.ts';

/** Whether a feature is words that were learned (a word, a pair, a run of shapes), and no rule's. */
export const isWord = (feature: string): boolean => /^(?:word|pair|shape|lead-in|heading):/.test(feature);
export const isShape = (feature: string): boolean => feature.startsWith('shape:');

/** In how many groups words, and runs of shapes, must occur to be used. */
export type Spreads = Readonly<{ spread: number; shapeSpread: number }>;

/** Tells words and shapes that occur in too few groups: under their spread, or two in five of all groups where that is less. */
export function rareWords(
  labelled: readonly Labelled[],
  { spread, shapeSpread }: Spreads,
  share = 0.4,
): (feature: string) => boolean {
  const groups = new Map<string, Set<string>>();
  for (const { group, features } of labelled) {
    for (const feature of features) {
      if (!isWord(feature)) continue;
      const own = groups.get(feature);
      if (own) own.add(group);
      else groups.set(feature, new Set([group]));
    }
  }
  const most = share * new Set(labelled.map(({ group }) => group)).size;
  return (feature) => {
    const known = groups.get(feature)?.size ?? 0;
    return known < Math.min(isShape(feature) ? shapeSpread : spread, most);
  };
}

/**
 * The same sentences without the words that no fit on half of their groups or more would use. Such fits come out the
 * same, in a third of the time.
 */
export function withoutRare(labelled: readonly Labelled[], spreads: Spreads): Labelled[] {
  const isRare = rareWords(labelled, spreads, 0.2);
  const known = new Map<string, boolean>();
  const isUsed = (feature: string): boolean => {
    const found = known.get(feature) ?? !(isWord(feature) && isRare(feature));
    known.set(feature, found);
    return found;
  };
  return labelled.map((one) => ({ ...one, features: one.features.filter(isUsed) }));
}
