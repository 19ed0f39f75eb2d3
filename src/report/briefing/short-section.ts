import { type Block, paragraph, type Section, table } from '../blocks.ts';
import { figure, shareText } from '../figures.ts';
import { findingsOf } from '../html/finding-view.ts';
import type { ReportModel } from '../report-model.ts';
import type { ShownEdition } from '../shown-edition.ts';

/** What stands out of one plan, and how much it undertakes. */
export function shortSection(model: ReportModel, shown: ShownEdition): Section {
  const findings = findingsOf(model, shown, '');
  const told: Block =
    findings.length === 0
      ? paragraph('Nothing of this plan alone stands out by the rules of the report.')
      : { kind: 'list', items: findings.map(({ text, checked }) => `${text} ${checked}`) };
  return { id: 'short', heading: 'In short', blocks: [told, ...figuresTable(shown)] };
}

function figuresTable({ figures: { counts, documents } }: ShownEdition): Block[] {
  const of = (part: number): string =>
    shareText({
      part,
      whole: counts.undertakings,
      share: counts.undertakings ? part / counts.undertakings : null,
    });
  const pages = documents.reduce((sum, document) => sum + (document.pages ?? 0), 0);
  return table(
    'What the plan undertakes',
    ['What', 'How many'],
    [
      ['Undertakings, firm or soft', figure(counts.undertakings)],
      ['Of these firm', of(counts.firm)],
      ['Of these firm and checkable', of(counts.checkable)],
      ['Wishes, counted apart', figure(counts.wishes)],
      ['Subjects named as priorities, counted apart', figure(counts.priorities)],
      [
        'Length',
        `${figure(counts.bodyWords)} English words${pages === 0 ? '' : ` on ${figure(pages)} pages`}`,
      ],
    ],
    [3, 2],
  );
}
