import type { Placement } from '../../model/index.ts';
import { figure, shareText } from '../figures.ts';
import { periodText } from '../period.ts';
import { readShare } from '../read-share.ts';
import type { ReportModel } from '../report-model.ts';
import type { ShownEdition } from '../shown-edition.ts';
import { whyUnread } from '../unread.ts';
import { besideGroups } from './beside-groups.ts';

export type OverviewRow = Readonly<{
  label: string;
  href: string;
  title: string;
  plan: string;
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
  /** Statements that a person has read, of all. */
  read: string;
}>;

/** Each edition's length and what it undertakes, by how firmly: compared ones first, then those beside. */
export const overviewGroups = (model: ReportModel) =>
  besideGroups(model, (shown) => overviewRow(model, shown, ''));

/** What is known of an edition's period and status, or that nothing is. */
function planText({ from, to, status }: Placement, label: string, reading: string | null): string {
  const known = [from || to ? periodText(from, to) : null, status === 'unknown' ? null : label, reading];
  return known.filter((part) => part !== null).join(', ') || 'not known';
}

/** Said of an edition that was not read well enough, so that small figures are not taken for a plan that says little. */
const readingText = ({ words }: ReportModel, { figures }: ShownEdition): string | null =>
  whyUnread(figures) === null ? null : words.label('reading', 'partly').toLowerCase();

export function overviewRow(model: ReportModel, shown: ShownEdition, root: string): OverviewRow {
  const { counts, edition, documents } = shown.figures;
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
    title: edition.title,
    plan: planText(edition, model.words.label('status', edition.status), readingText(model, shown)),
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
    read: shareText(readShare(shown)),
  };
}
