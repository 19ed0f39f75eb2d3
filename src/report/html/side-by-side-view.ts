import { themes } from '../../model/taxonomy.ts';
import { categoriesOf, categoryAnchor, otherFacets, subjectsOf } from '../facets.ts';
import { shareText } from '../figures.ts';
import type { ReportModel } from '../report-model.ts';
import type { ShownEdition } from '../shown-edition.ts';
import { jointRow } from './joint-view.ts';
import { overviewRow } from './overview-view.ts';
import { shellView } from './shell-view.ts';
import { aloneViews } from './side-by-side-alone.ts';
import { bandTable } from './side-by-side-bands.ts';
import {
  type BesideRow,
  type BesideTable,
  linkedCell,
  shareCell,
  stepCell,
  textCell,
} from './side-by-side-cells.ts';
import { evidenceTable } from './side-by-side-evidence.ts';

/** Where the page of plans side by side stands among the report's files. */
export const sideBySidePath = 'side-by-side.html';

/** Two to five plans, a column each and a row for all that is compared; null where none stand side by side. */
export function sideBySideView(model: ReportModel) {
  const plans = model.sideBySide;
  if (plans.length === 0) return null;
  const names = plans.map(({ name }) => name);
  const listed = `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  return {
    ...shellView(model, `Side by side: ${listed}`, ''),
    listed,
    // More columns than three are too narrow for quotes on an upright page of paper.
    wide: plans.length > 3,
    plans: plans.map((shown) => ({ area: shown.area.force, name: shown.name, href: shown.path })),
    joint: jointTable(model, plans),
    apart: aloneViews(model, plans),
    bands: bandTable(model, plans),
    themes: themeTable(model, plans),
    subjects: subjectsOf(model.comparison).map((facet) => facetTable(model, plans, facet, true)),
    facets: otherFacets(model.comparison).map((facet) => facetTable(model, plans, facet, false)),
    evidence: evidenceTable(model, plans),
    glance: glanceTable(model, plans),
  };
}

type Facet = ReportModel['comparison']['facets'][number];

function glanceTable(model: ReportModel, plans: readonly ShownEdition[]): BesideTable {
  const rows = plans.map((shown) => overviewRow(model, shown, ''));
  const row = (label: string, field: keyof (typeof rows)[number]): BesideRow => ({
    label,
    note: null,
    cells: plans.map((shown, at) => textCell(shown, rows[at]![field])),
  });
  const counted = (id: string, field: keyof (typeof rows)[number]) =>
    row(model.words.label('count', id), field);
  return {
    id: 'glance',
    caption: 'What each plan is, and what it undertakes',
    first: 'Figure',
    sorted: false,
    rows: [
      row('Plan', 'title'),
      row('Period and status', 'plan'),
      counted('undertakings', 'undertakings'),
      counted('firm', 'firm'),
      counted('soft', 'soft'),
      counted('checkable', 'checkable'),
      counted('wishes', 'wishes'),
      counted('priorities', 'priorities'),
      counted('words', 'words'),
      counted('pages', 'pages'),
      counted('list-share', 'lists'),
      counted('rate', 'rate'),
    ],
  };
}

function jointTable(model: ReportModel, plans: readonly ShownEdition[]): BesideTable {
  const joined = plans.map((shown) => jointRow(model, shown, ''));
  const { words } = model;
  const counts = (['sentence', 'list', 'section'] as const).map((key) => ({
    label: words.label('joint', key),
    note: null,
    cells: plans.map((shown, at) => linkedCell(shown, joined[at]![key])),
  }));
  const share = (key: 'notOnlyPursue' | 'notOnlyPursueRelated', note: string): BesideRow => ({
    label: words.label('joint', 'not-only-pursue'),
    note,
    cells: plans.map((shown, at) => shareCell(shown, joined[at]![key])),
  });
  return {
    id: 'joint',
    caption: 'Organised crime joined with prevention or communities',
    first: 'Measure',
    sorted: false,
    rows: [
      ...counts,
      share('notOnlyPursue', words.label('width', 'named')),
      share('notOnlyPursueRelated', words.label('both-widths', 'organised-crime')),
    ],
  };
}

/** The three themes at both widths, with the share of the plan's undertakings. */
function themeTable(model: ReportModel, plans: readonly ShownEdition[]): BesideTable {
  const { words } = model;
  const rows = themes.flatMap((theme): BesideRow[] => {
    const row = (width: 'narrow' | 'both', note: string | null): BesideRow => ({
      label: words.label('theme', theme),
      note,
      cells: plans.map((shown) => {
        const figures = shown.figures.themes[theme];
        const share = width === 'narrow' ? figures?.shareNarrow : figures?.shareBoth;
        const cell = stepCell(model, shown, figures?.[width], `theme-${theme}`, width === 'narrow');
        return { ...cell, detail: cell.detail !== null && share ? shareText(share) : cell.detail };
      }),
    });
    if (theme === 'prevention') return [row('narrow', null)];
    const narrow = words.label('width', theme === 'organised-crime' ? 'named' : 'core');
    return [row('narrow', narrow), row('both', words.label('both-widths', theme))];
  });
  return {
    id: 'themes',
    caption: 'The three themes: furthest step, share of all undertakings, and words of that step',
    first: 'Theme',
    sorted: false,
    rows,
  };
}

/** A facet, a row a category; what was found in none of the plans is named below. */
function facetTable(
  model: ReportModel,
  plans: readonly ShownEdition[],
  { facet, label }: Facet,
  withQuote: boolean,
): BesideTable & Readonly<{ label: string; foundInNone: readonly string[] }> {
  const rows = categoriesOf(model.comparison, facet).map((category) => ({
    label: category.label,
    note: category.width === null ? null : model.words.label('width', category.width),
    cells: plans.map((shown) =>
      stepCell(
        model,
        shown,
        shown.figures.cells[facet]?.[category.code],
        categoryAnchor(facet, category.code),
        withQuote,
      ),
    ),
  }));
  const isEmpty = ({ cells }: BesideRow) => cells.every(({ style }) => style === 'not-found');
  return {
    id: `facet-${facet}`,
    label,
    caption: withQuote ? `${label}: furthest step, and words of it` : `${label}: furthest step`,
    first: 'Subject',
    sorted: true,
    rows: rows.filter((row) => !isEmpty(row)),
    foundInNone: rows.filter(isEmpty).map((row) => row.label),
  };
}
