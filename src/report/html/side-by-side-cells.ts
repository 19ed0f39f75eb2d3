import type { Cell, Statement } from '../../model/index.ts';
import { pagesOf, pagesShort } from '../figures.ts';
import { unreadWord } from '../reading-mark.ts';
import type { ReportModel } from '../report-model.ts';
import type { ShownEdition } from '../shown-edition.ts';
import { type CellView, editionCell } from './cell-view.ts';
import type { ShareView } from './joint-view.ts';
import type { Markup } from './markup.ts';
import { shorten, statementLink } from './statement-view.ts';

/** What one plan says in a row of a table that has a column for each plan. */
export type BesideCell = Readonly<{
  area: string;
  /** The step as a colour, or none where the cell shows no step. */
  style: string | null;
  text: string;
  detail: string | null;
  href: string | null;
  title: string | null;
  bar: Markup | null;
  links: readonly Readonly<{ href: string; text: string }>[];
  more: number;
  quote: Quote | null;
}>;
export type BesideRow = Readonly<{ label: string; note: string | null; cells: readonly BesideCell[] }>;
export type BesideTable = Readonly<{
  id: string;
  caption: string;
  first: string;
  /** Whether its rows are alike, so that a reader may want them in the order of a column. */
  sorted: boolean;
  rows: readonly BesideRow[];
}>;
type Quote = Readonly<{
  leadIn: string | null;
  words: string;
  href: string;
  pages: string;
  unread: string | null;
}>;

/** Longest quote in a column: five plans stand beside each other. */
const longestQuote = 180;

const empty = {
  style: null,
  detail: null,
  href: null,
  title: null,
  bar: null,
  links: [],
  more: 0,
  quote: null,
};

export const textCell = ({ area }: ShownEdition, text: string): BesideCell => ({
  ...empty,
  area: area.force,
  text,
});

export const shareCell = (shown: ShownEdition, { text, bar }: ShareView): BesideCell => ({
  ...textCell(shown, text),
  bar,
});

/** The furthest step with what stands behind it; with the words of that step where they are wanted. */
export function stepCell(
  model: ReportModel,
  shown: ShownEdition,
  cell: Cell | undefined,
  anchor: string,
  withQuote: boolean,
): BesideCell {
  const view: CellView = editionCell(shown, cell, model.words, `${shown.path}#${anchor}`);
  return {
    ...empty,
    ...view,
    area: shown.area.force,
    quote: withQuote ? furthestQuote(shown, cell) : null,
  };
}

/** The words of the furthest step: the statements of a cell stand furthest first. */
export function furthestQuote(shown: ShownEdition, cell: Cell | undefined): Quote | null {
  const id = cell?.state === 'figure' ? cell.statements[0] : undefined;
  const statement = id === undefined ? undefined : shown.statements.get(id);
  return statement ? quoteOf(shown, statement) : null;
}

function quoteOf(shown: ShownEdition, statement: Statement): Quote {
  return {
    leadIn: statement.leadIn === null ? null : shorten(statement.leadIn, longestQuote / 2),
    words: shorten(statement.quote, longestQuote),
    href: statementLink(shown, statement, '').href,
    pages: pagesShort(pagesOf(statement)),
    unread: unreadWord(shown, statement),
  };
}

/** A count with a link to each page. */
export const linkedCell = (
  shown: ShownEdition,
  { count, links, more }: Readonly<{ count: string; links: BesideCell['links']; more: number }>,
): BesideCell => ({ ...textCell(shown, count), links, more });
