import type { Cell, EditionFigures } from '../model/index.ts';

/**
 * Why nothing can be said of what was not found in an edition, or null. Of one that was not read well enough no cell says
 * "not found", whatever little was found in it.
 */
export function whyUnread({ cells, themes }: EditionFigures): string | null {
  let why: string | null = null;
  for (const cell of cellsOf(cells, themes)) {
    if (cell.state === 'not-found') return null;
    if (cell.state === 'not-read') why ??= cell.why;
  }
  return why;
}

function* cellsOf(cells: EditionFigures['cells'], themes: EditionFigures['themes']): Generator<Cell> {
  for (const facet of Object.values(cells)) yield* Object.values(facet);
  for (const { narrow, both } of Object.values(themes)) {
    yield narrow;
    yield both;
  }
}
