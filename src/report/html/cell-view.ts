import type { Cell } from '../../model/index.ts';
import { figure } from '../figures.ts';
import type { ShownEdition } from '../shown-edition.ts';
import { restsOnPoorPages } from '../trust.ts';
import type { Words } from '../words.ts';

/** A cell of a heat map: colour by `style`, the step in words, and what stands behind it. */
export type CellView = Readonly<{
  style: string;
  text: string;
  /** Distinct undertakings and first page of the furthest step. */
  detail: string | null;
  href: string | null;
  title: string | null;
}>;

/** A cell of an edition; one whose pages were all read poorly says so. `href` as in `cellView`. */
export function editionCell(
  shown: ShownEdition,
  cell: Cell | undefined,
  words: Words,
  href: string | null,
): CellView {
  const view = cellView(cell, words, href);
  if (!restsOnPoorPages(shown, cell)) return view;
  const mark = words.short('trust', 'poor');
  return {
    ...view,
    detail: view.detail === null ? mark : `${view.detail} · ${mark}`,
    title: words.term('trust', 'poor').explanation,
  };
}

/** `href` leads to the statements behind the cell; only cells with something to show are linked. */
export function cellView(cell: Cell | undefined, words: Words, href: string | null): CellView {
  if (cell === undefined || cell.state === 'not-found')
    return {
      style: 'not-found',
      text: words.short('step', 'not-found'),
      detail: null,
      href: null,
      title: null,
    };
  if (cell.state !== 'figure')
    return {
      style: cell.state,
      text: words.short('cell', cell.state),
      detail: null,
      href: null,
      title: cell.why,
    };
  return {
    style: cell.step,
    text: words.short('step', cell.step),
    detail: detailOf(cell),
    href: cell.statements.length > 0 ? href : null,
    title: null,
  };
}

function detailOf({
  undertakings,
  pages,
  turnedDown = [],
}: Extract<Cell, { state: 'figure' }>): string | null {
  const page = pages.length > 0 ? `p. ${pages[0]}${pages.length > 1 ? `, +${pages.length - 1}` : ''}` : null;
  const refused = turnedDown.length > 0 ? `${figure(turnedDown.length)} turned down` : null;
  const parts = [undertakings > 0 ? figure(undertakings) : null, page, refused].filter(
    (part) => part !== null,
  );
  return parts.length > 0 ? parts.join(' · ') : null;
}
