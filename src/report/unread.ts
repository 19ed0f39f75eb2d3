import type { Cell, EditionFigures } from '../model/index.ts';

/**
 * Why nothing can be said of what was not found in an edition, or null. Of one that was not read well enough no cell says
 * "not found", whatever little was found in it.
 */
export function whyUnread({ cells, themes }: EditionFigures): string | null {
  const all: Cell[] = [
    ...Object.values(cells).flatMap((facet) => Object.values(facet)),
    ...Object.values(themes).flatMap(({ narrow, both }) => [narrow, both]),
  ];
  if (all.some(({ state }) => state === 'not-found')) return null;
  for (const cell of all) if (cell.state === 'not-read') return cell.why;
  return null;
}
