import type { Analysis } from '../../../model/index.ts';
import type { Desk } from './desk.ts';

/** The newest edition of an area in the run, with its documents; null where there is none. */
export function editionOfArea(
  { analyses }: Pick<Desk, 'analyses'>,
  area: string,
): { edition: string; analyses: readonly Analysis[] } | null {
  const own = analyses.filter(({ edition }) => edition.area === area);
  const newest = own.reduce<Analysis | null>(
    (best, one) => (best === null || (one.edition.from ?? '') > (best.edition.from ?? '') ? one : best),
    null,
  );
  if (newest === null) return null;
  const { edition } = newest.edition;
  return { edition, analyses: own.filter((one) => one.edition.edition === edition) };
}
