import { exitCodes, PcpError } from '../../model/errors.ts';
import type { Comparison, Theme } from '../../model/index.ts';
import { themes } from '../../model/taxonomy.ts';
import { subjectsOf } from '../facets.ts';
import { sentenceText } from '../figures.ts';
import type { ReportModel } from '../report-model.ts';
import type { ShownEdition } from '../shown-edition.ts';

type Category = Comparison['categories'][number];
type FigureCell = ShownEdition['figures']['themes'][Theme]['both'];

/** What is asked for. `nearest` finds the id that was meant among those there are, for the hint of a refusal. */
export type PackWanted = Readonly<{
  theme: string;
  force: string;
  nearest?: (word: string, ids: readonly string[]) => string | null;
}>;

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

/**
 * The theme or category of an id, in any case of letters. Throws PcpError (exit 2) for what is neither a theme nor a
 * category of the run, with the nearest and with what there is.
 */
export function subjectOf(model: ReportModel, { theme: id, nearest }: PackWanted): PackSubject {
  const codes = idsOf(model);
  const isMeant = (one: string): boolean => one.toLowerCase() === id.toLowerCase();
  const theme = themes.find(isMeant);
  if (theme) return themeSubject(model, theme);
  const code = codes.find((one) => one === id) ?? codes.find(isMeant);
  const category = code === undefined ? undefined : model.category(code);
  if (category) return categorySubject(category);
  throw new PcpError({
    code: 'unknown-theme',
    message: `"${id}" is neither a theme nor a category of the last run.`,
    hint: `${didYouMean(nearestOf(id, [...themes, ...codes], nearest))}Give --pack one of the themes ${themes.join(', ')}, or the id of a category: ${codes.join(', ')}.`,
    exitCode: exitCodes.usage,
  });
}

/** The nearest of some ids, whatever the case of letters; null where none is near. */
function nearestOf(id: string, ids: readonly string[], nearest: PackWanted['nearest']): string | null {
  const meant = nearest?.(
    id.toLowerCase(),
    ids.map((one) => one.toLowerCase()),
  );
  return ids.find((one) => one.toLowerCase() === meant) ?? null;
}

const didYouMean = (meant: string | null): string => (meant === null ? '' : `Did you mean "${meant}"? `);

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
export function planOf(model: ReportModel, force: string, nearest?: PackWanted['nearest']): ShownEdition {
  const found = model.compared.find(({ area }) => area.force.toLowerCase() === force.toLowerCase());
  if (found) return found;
  const area = model.areas.find((one) => one.force === force);
  const there = model.compared.map((shown) => shown.area.force);
  const meant = area ? null : nearestOf(force, there, nearest);
  throw new PcpError({
    code: 'unknown-area',
    message: area
      ? `No plan of "${force}" is compared in the last run: ${sentenceText(area.why)}`
      : `"${force}" is no area of the last run.`,
    hint:
      there.length > 0
        ? `${didYouMean(meant)}Give --force one of: ${there.join(', ')}.`
        : 'No plan is compared in the last run. Run pcp analyse on final full plans, with a plans.csv that says so.',
    exitCode: exitCodes.usage,
  });
}
