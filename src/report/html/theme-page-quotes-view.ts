import type { Cell, Statement, Theme } from '../../model/index.ts';
import { pagesOf, pagesShort, sentenceText, stepOf } from '../figures.ts';
import { unreadWord } from '../reading-mark.ts';
import type { ReportModel } from '../report-model.ts';
import type { ShownEdition } from '../shown-edition.ts';
import { type StatementView, shorten, statementLink, statementView } from './statement-view.ts';

/** Quotes of an area's furthest step that are printed before it says how many more there are. */
const mostQuotes = 2;
const longestQuote = 400;

/** One quote of a plan with its page, and the marks that a reader must see beside it. */
type QuoteView = Readonly<{
  leadIn: string | null;
  quote: string;
  href: string;
  pages: string;
  doubtful: string | null;
  unread: string | null;
  trust: StatementView['trust'];
}>;

/** The words with which each compared plan goes furthest on a theme; those in which nothing was found or read apart. */
export function themeQuotes(model: ReportModel, theme: Theme) {
  const cellOf = ({ figures }: ShownEdition) => figures.themes[theme]?.narrow;
  return {
    areas: model.compared.flatMap((shown) => furthestIn(model, shown, cellOf(shown))),
    notFound: model.compared
      .filter((shown) => cellOf(shown)?.state === 'not-found')
      .map((shown) => ({ text: shown.name, href: shown.path, wider: widerText(model, shown, theme) })),
    notRead: model.compared.flatMap((shown) => {
      const cell = cellOf(shown);
      return cell?.state === 'not-read'
        ? [{ text: shown.name, href: shown.path, why: sentenceText(cell.why) }]
        : [];
    }),
  };
}

function furthestIn(model: ReportModel, shown: ShownEdition, cell: Cell | undefined) {
  if (cell?.state !== 'figure') return [];
  const said = cell.statements
    .flatMap((id) => shown.statements.get(id) ?? [])
    .filter((statement) => stepOf(statement) === cell.step);
  return [
    {
      area: shown.name,
      href: shown.path,
      step: model.words.label('step', cell.step),
      style: cell.step,
      quotes: said.slice(0, mostQuotes).map((statement) => quoteView(model, shown, statement)),
      more: Math.max(0, said.length - mostQuotes),
    },
  ];
}

function quoteView(model: ReportModel, shown: ShownEdition, statement: Statement): QuoteView {
  const { doubtful, trust } = statementView(model, shown, statement, '');
  const file = shown.figures.documents.find(({ id }) => id === statement.places[0]?.document)?.name;
  return {
    leadIn: statement.leadIn,
    quote: shorten(statement.quote, longestQuote),
    href: statementLink(shown, statement, '').href,
    pages: pagesShort(pagesOf(statement)) || (file ?? ''),
    unread: unreadWord(shown, statement),
    doubtful,
    trust,
  };
}

/** What was found at the wider reading where nothing was at the narrow one; null where nothing was either. */
function widerText(model: ReportModel, { figures }: ShownEdition, theme: Theme): string | null {
  const both = figures.themes[theme]?.both;
  if (both?.state !== 'figure') return null;
  const width = theme === 'organised-crime' ? 'related' : 'wider';
  return `${model.words.label('width', width).toLowerCase()} only: ${model.words.short('step', both.step)}`;
}
