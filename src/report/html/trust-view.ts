import type { DocumentTrust } from '../../model/index.ts';
import { countOf, figure } from '../figures.ts';
import type { ReportModel } from '../report-model.ts';
import type { ShownEdition } from '../shown-edition.ts';
import { trustReasons } from '../trust.ts';
import { fewNumbers } from './problem-view.ts';

/** How each file of an edition that has pages was read: letters, share of pages at each level, and why not better. */
export function trustView(model: ReportModel, shown: ShownEdition) {
  return shown.figures.documents.flatMap(({ name, trust, pages }) =>
    trust?.shares && pages !== null
      ? [{ name, summary: summaryOf(model, trust, pages), reasons: trust.reasons.map(reasonView) }]
      : [],
  );
}

/** All files of the report of which something was not read well. */
export function notTrusted(model: ReportModel, root: string) {
  return model.editions.flatMap((shown) =>
    trustReasons(shown).map(({ name, reasons }) => ({
      name,
      area: shown.name,
      href: `${root}${shown.path}#problems`,
      reasons: reasons.map(reasonView),
    })),
  );
}

const reasonView = ({ says, pages }: DocumentTrust['reasons'][number]) => ({
  says,
  pages: pages.length > 0 ? `p. ${fewNumbers(pages)}` : '',
});

/** "10 pages, 31,200 letters, about 3,100 a page. Page read well: 9; check the page: 1." */
function summaryOf({ words }: ReportModel, trust: DocumentTrust, pages: number): string {
  const levels = (['good', 'check', 'poor'] as const).flatMap((level) => {
    const count = Math.round((trust.shares?.[level] ?? 0) * pages);
    return count > 0 ? [`${words.label('trust', level).toLowerCase()}: ${figure(count)}`] : [];
  });
  const usual = trust.charactersPerPage === null ? '' : `, usually ${figure(trust.charactersPerPage)} a page`;
  return `${countOf(pages, 'page')} with ${countOf(trust.characters, 'letter')}${usual}; ${levels.join(', ')}.`;
}
