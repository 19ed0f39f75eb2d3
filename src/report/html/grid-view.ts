import type { Comparison, Theme } from '../../model/index.ts';
import { categoryAnchor } from '../facets.ts';
import { shareText } from '../figures.ts';
import type { ReportModel } from '../report-model.ts';
import type { ShownEdition } from '../shown-edition.ts';
import { readingLabel, themeColumns } from '../theme-columns.ts';
import { restsOnPoorPages } from '../trust.ts';
import { undertakenText } from '../undertaken.ts';
import { besideGroups } from './beside-groups.ts';
import { type CellView, editionCell } from './cell-view.ts';

type Category = Comparison['categories'][number];

export type GridView = Readonly<{
  id: string;
  caption: string;
  /** Too many columns for an upright page of paper. */
  wide: boolean;
  columns: readonly Readonly<{ label: string; note: string | null; title: string }>[];
  groups: readonly Readonly<{ label: string | null; span: number; rows: readonly GridRow[] }>[];
  /** Per column, how many compared areas have an undertaking. */
  foot: readonly string[] | null;
}>;
type GridRow = Readonly<{ label: string; href: string; cells: readonly CellView[] }>;

/** Columns that an upright A4 page holds in print. */
const mostUpright = 9;

/** Areas by category: compared editions first, those shown beside in a group of their own. */
export function categoryGrid(
  model: ReportModel,
  id: string,
  caption: string,
  categories: readonly Category[],
): GridView {
  const rowOf = (shown: ShownEdition): GridRow => ({
    label: shown.name,
    href: shown.path,
    cells: categories.map(({ facet, code }) =>
      editionCell(
        shown,
        shown.figures.cells[facet]?.[code],
        model.words,
        `${shown.path}#${categoryAnchor(facet, code)}`,
      ),
    ),
  });
  return {
    id,
    caption,
    wide: categories.length > mostUpright,
    columns: categories.map((category) => ({
      label: category.label,
      note: category.width === null ? null : model.words.label('width', category.width),
      title: category.definition,
    })),
    groups: gridGroups(model, categories.length + 1, rowOf),
    foot: model.compared.length > 1 ? categories.map((category) => undertakenText(model, category)) : null,
  };
}

/** The three themes at both widths, or one of them. */
export function themeGrid(model: ReportModel, only: Theme | null = null): GridView {
  const columns = themeColumns.filter(({ theme }) => only === null || theme === only);
  const rowOf = (shown: ShownEdition): GridRow => ({
    label: shown.name,
    href: shown.path,
    cells: columns.map(({ theme, width }) => {
      const figures = shown.figures.themes[theme];
      const share = width === 'narrow' ? figures?.shareNarrow : figures?.shareBoth;
      const view = editionCell(shown, figures?.[width], model.words, `${shown.path}#theme-${theme}`);
      if (view.detail === null || !share) return view;
      const mark = restsOnPoorPages(shown, figures?.[width])
        ? ` · ${model.words.short('trust', 'poor')}`
        : '';
      return { ...view, detail: `${shareText(share)}${mark}` };
    }),
  });
  return {
    id: 'grid-themes',
    caption: `${only === null ? 'The three themes' : model.words.label('theme', only)}: furthest step, and share of all undertakings of the plan`,
    wide: false,
    columns: columns.map((column) => ({
      label: model.words.label('theme', column.theme),
      note: readingLabel(model, column),
      title: model.words.term('theme', column.theme).explanation,
    })),
    groups: gridGroups(model, columns.length + 1, rowOf),
    foot: null,
  };
}

const gridGroups = (model: ReportModel, span: number, rowOf: (shown: ShownEdition) => GridRow) =>
  besideGroups(model, rowOf).map((group) => ({ ...group, span }));
