import { type Comparison, exitCodes, PcpError, type Theme, themes } from '../../model/index.ts';
import { subjectsOf } from '../facets.ts';
import { sentenceText } from '../figures.ts';
import type { ReportModel } from '../report-model.ts';
import type { ShownEdition } from '../shown-edition.ts';

type Category = Comparison['categories'][number];
type FigureCell = ShownEdition['figures']['themes'][Theme]['both'];

/** What a pack is about: a theme at both its widths, or one category. */
export type PackSubject = Readonly<{
  id: string;
  label: string;
  definition: string;
  /** The categories whose "not found" the pack tells of. */
  categories: readonly Category[];
  /** A plan's cell on the subject; absent where the taxonomy of the run had no such thing. */
  cellOf: (shown: ShownEdition) => FigureCell | undefined;
}>;

/** Throws PcpError (exit 2) for what is neither a theme nor a category of the run, with what there is. */
export function subjectOf(model: ReportModel, id: string): PackSubject {
  const theme = themes.find((one) => one === id);
  if (theme) return themeSubject(model, theme);
  const category = model.category(id);
  if (category) return categorySubject(category);
  throw new PcpError({
    code: 'unknown-theme',
    message: `"${id}" is neither a theme nor a category of the last run.`,
    hint: `Give --pack one of the themes ${themes.join(', ')}, or the id of a category: ${idsOf(model).join(', ')}.`,
    exitCode: exitCodes.usage,
  });
}

function themeSubject(model: ReportModel, theme: Theme): PackSubject {
  const { label, explanation } = model.words.term('theme', theme);
  const facets = subjectsOf(model.comparison).map(({ facet }) => facet);
  return {
    id: theme,
    label,
    definition: explanation,
    categories: model.comparison.categories.filter(
      (category) => category.theme === theme && facets.includes(category.facet),
    ),
    cellOf: ({ figures }) => figures.themes[theme].both,
  };
}

function categorySubject(category: Category): PackSubject {
  const { facet, code, label, definition } = category;
  return {
    id: code,
    label,
    definition,
    categories: [category],
    cellOf: ({ figures }) => figures.cells[facet]?.[code],
  };
}

const idsOf = ({ comparison }: ReportModel): string[] => [
  ...new Set(comparison.categories.map(({ code }) => code)),
];

/** The compared plan of an area. Throws PcpError (exit 2) where there is none, with the areas that have one. */
export function planOf(model: ReportModel, force: string): ShownEdition {
  const found = model.compared.find(({ area }) => area.force === force);
  if (found) return found;
  const area = model.areas.find((one) => one.force === force);
  const there = model.compared.map((shown) => shown.area.force);
  throw new PcpError({
    code: 'unknown-area',
    message: area
      ? `No plan of "${force}" is compared in the last run: ${sentenceText(area.why)}`
      : `"${force}" is no area of the last run.`,
    hint:
      there.length > 0
        ? `Give --force one of: ${there.join(', ')}.`
        : 'No plan is compared in the last run. Run pcp analyse on final full plans, with a plans.csv that says so.',
    exitCode: exitCodes.usage,
  });
}
