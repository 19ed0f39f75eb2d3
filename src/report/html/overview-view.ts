import { figure, shareText } from '../figures.ts';
import { periodText } from '../period.ts';
import type { ReportModel } from '../report-model.ts';
import type { ShownEdition } from '../shown-edition.ts';

export type OverviewRow = Readonly<{
  label: string;
  href: string;
  beside: boolean;
  title: string;
  period: string;
  status: string;
  words: string;
  pages: string;
  undertakings: string;
  firm: string;
  soft: string;
  checkable: string;
  wishes: string;
  priorities: string;
  lists: string;
  rate: string;
}>;

/** Each edition's length and what it undertakes, by how firmly. */
export const overviewRows = (model: ReportModel): OverviewRow[] =>
  [...model.compared, ...model.beside].map((shown) => overviewRow(model, shown, ''));

export function overviewRow(model: ReportModel, shown: ShownEdition, root: string): OverviewRow {
  const { counts, edition, compared, documents } = shown.figures;
  const of = (part: number) =>
    shareText({
      part,
      whole: counts.undertakings,
      share: counts.undertakings ? part / counts.undertakings : null,
    });
  const pages = documents.reduce((sum, document) => sum + (document.pages ?? 0), 0);
  return {
    label: shown.name,
    href: `${root}${shown.path}`,
    beside: !compared,
    title: edition.title,
    period: periodText(edition.from, edition.to),
    status: model.words.label('status', edition.status),
    words: figure(counts.bodyWords),
    pages: pages === 0 ? 'no pages' : figure(pages),
    undertakings: figure(counts.undertakings),
    firm: of(counts.firm),
    soft: of(counts.soft),
    checkable: of(counts.checkable),
    wishes: figure(counts.wishes),
    priorities: figure(counts.priorities),
    lists: shareText(counts.listShare),
    rate: counts.rate === null ? 'too short' : figure(counts.rate),
  };
}
