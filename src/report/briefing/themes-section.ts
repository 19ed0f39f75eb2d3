import type { Cell, Step, Theme } from '../../model/index.ts';
import { steps } from '../../model/step.ts';
import { themes } from '../../model/taxonomy.ts';
import { type Block, paragraph, type Section, table } from '../blocks.ts';
import { categoriesOf, subjectsOf } from '../facets.ts';
import { figure, shareText } from '../figures.ts';
import { fewNumbers } from '../html/problem-view.ts';
import type { ReportModel } from '../report-model.ts';
import type { ShownEdition } from '../shown-edition.ts';

/** How far the plan goes on each theme, and on each subject under it. */
export function themesSection(model: ReportModel, shown: ShownEdition): Section {
  return {
    id: 'themes',
    heading: 'How far it goes on each theme',
    blocks: [
      paragraph(
        'A step is the furthest that anything in the plan goes, from a mention to a firm undertaking with a number, a date or a named thing in it. It is no mark.',
      ),
      ...table(
        'Themes and steps',
        ['Theme', 'Furthest step', 'Undertakings', 'Firm', 'Checkable', 'Wishes', 'Pages'],
        themes.flatMap((theme) => themeRows(model, shown, theme)),
        [28, 18, 16, 7, 12, 9, 14],
      ),
      ...subjectsTable(model, shown),
    ],
  };
}

/** A theme at its narrow width, by which headlines go; and at both, where it has two. */
function themeRows({ words }: ReportModel, { figures }: ShownEdition, theme: Theme): string[][] {
  const { narrow, both, shareNarrow, shareBoth } = figures.themes[theme];
  const label = words.label('theme', theme);
  if (theme === 'prevention') return [themeRow(words, label, both, shareText(shareBoth))];
  const narrowWidth = words.label('width', theme === 'organised-crime' ? 'named' : 'core');
  return [
    themeRow(words, `${label}: ${narrowWidth.toLowerCase()}`, narrow, shareText(shareNarrow)),
    themeRow(
      words,
      `${label}: ${words.label('both-widths', theme).toLowerCase()}`,
      both,
      shareText(shareBoth),
    ),
  ];
}

function themeRow(words: ReportModel['words'], label: string, cell: Cell, share: string): string[] {
  if (cell.state !== 'figure') {
    const state =
      cell.state === 'not-found' ? words.label('step', 'not-found') : words.label('cell', cell.state);
    return [
      label,
      'why' in cell ? `${state}: ${cell.why}` : state,
      cell.state === 'not-found' ? share : '',
      '',
      '',
      '',
      '',
    ];
  }
  const { step, firm, checkable, wishes, pages } = cell;
  return [
    label,
    words.label('step', step),
    share,
    figure(firm),
    figure(checkable),
    figure(wishes),
    pages.length > 0 ? `p. ${fewNumbers(pages)}` : '',
  ];
}

/** Every subject of the themes under the furthest step that the plan reaches on it. */
function subjectsTable({ comparison, words }: ReportModel, { figures }: ShownEdition): Block[] {
  const facets = subjectsOf(comparison).filter(({ facet }) => themes.some((theme) => theme === facet));
  const on = (facet: string, step: Step): string =>
    categoriesOf(comparison, facet)
      .filter(({ code }) => {
        const cell = figures.cells[facet]?.[code];
        return cell !== undefined && 'step' in cell && cell.step === step;
      })
      .map(({ label }) => label)
      .join('; ');
  const rows = [...steps]
    .reverse()
    .map((step) => [words.label('step', step), ...facets.map(({ facet }) => on(facet, step))])
    .filter(([, ...cells]) => cells.some((cell) => cell !== ''));
  return table('Subjects by the furthest step', ['Step', ...facets.map(({ label }) => label)], rows, [
    2,
    ...facets.map(() => 4),
  ]);
}
