import type { Cell } from '../../model/index.ts';
import { figure } from '../figures.ts';
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
    detail: detailOf(cell.undertakings, cell.pages),
    href: cell.statements.length > 0 ? href : null,
    title: null,
  };
}

function detailOf(undertakings: number, pages: readonly number[]): string | null {
  const page = pages.length > 0 ? `p. ${pages[0]}${pages.length > 1 ? `, +${pages.length - 1}` : ''}` : null;
  const parts = [undertakings > 0 ? figure(undertakings) : null, page].filter((part) => part !== null);
  return parts.length > 0 ? parts.join(' · ') : null;
}
