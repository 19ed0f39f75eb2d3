import { join } from 'node:path';

import { fitLeftOut } from '../detect/fit-left-out.ts';
import { type Labelled, observe } from '../detect/labelled.ts';
import type { Weights } from '../pipeline/index.ts';
import { sha256 } from '../text/index.ts';
import { openCache } from './cache.ts';
import { codeVersion } from './code-version.ts';
import { fittedSets, type GoldSet } from './gold-sets.ts';
import { readLabelled } from './labelled-documents.ts';

/** Weights fitted anew without each area, and what they were fitted on. */
export type LeftOut = Readonly<{
  /** By area; areas that weights are not fitted on are not among them. */
  weights: ReadonlyMap<string, Weights>;
  /** All areas and plans that there are to fit on. */
  areas: number;
  /** Sets that are not on this machine, without which the weights were fitted. */
  missing: readonly GoldSet[];
}>;

/**
 * For each of the areas that weights are fitted on, weights fitted on all others: kinds, band and attributes. Fitting
 * takes some tenths of a second an area and as long again for the bands, so that results are kept below `folder` by all
 * that they depend on. `onFit` is told how many fits are done.
 */
export async function leftOutWeights(
  areas: readonly string[],
  folder: string,
  onFit: (done: number) => void = () => {},
): Promise<LeftOut> {
  const { sets, missing } = fittedSets();
  const labelled: Labelled[] = [];
  for (const set of sets)
    for (const { area, sentences, labels } of await readLabelled(set))
      labelled.push(...observe({ ...set, set: set.name, group: area }, sentences, labels));
  const known = new Set(labelled.map(({ group }) => group));
  const wanted = [...new Set(areas)].filter((area) => known.has(area)).sort();
  const cache = openCache(join(folder, 'cache'));
  const key = sha256(JSON.stringify([codeVersion('analyse'), wanted, labelled]));
  const kept = cache.read<[string, Weights][]>('left-out', key);
  let done = 0;
  const weights = kept ? new Map(kept) : fitLeftOut(labelled, wanted, () => onFit(++done));
  if (!kept) cache.write('left-out', key, JSON.stringify([...weights]));
  return { weights, areas: known.size, missing };
}
