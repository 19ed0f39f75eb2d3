import type {
  Accuracy,
  AreaFigures,
  Comparison,
  EditionFigures,
  ReviewedStatement,
  Statement,
} from '../model/index.ts';
import { templatesOf } from './checked/standing.ts';
import { subjectsOf } from './facets.ts';
import type { ReportOptions } from './format.ts';
import type { HandedIn } from './handed-in.ts';
import { type LookedFor, lookedForIn, lookedText } from './looked-for.ts';
import { type PlansRead, plansRead } from './read-by-person.ts';
import { areaPaths, areasByName, type ShownEdition, showEditions } from './shown-edition.ts';
import { sideBySide } from './side-by-side.ts';
import { type Words, wordsOf } from './words.ts';

/** A comparison with what every format needs to look things up in it. */
export type ReportModel = Readonly<{
  comparison: Comparison;
  words: Words;
  accuracy: Accuracy | null;
  templates: Readonly<Record<string, string>>;
  sources: Readonly<Record<string, string>>;
  handedIn: HandedIn;
  /** Statements that a person has read, as `force/edition/statement`, and what people say of each. */
  readByPerson: ReadonlySet<string>;
  reviewed: ReadonlyMap<string, ReviewedStatement>;
  /** Who read plans for what was not found in them; and whether anybody did, in words that follow a semicolon. */
  lookedFor: LookedFor;
  looked: string;
  /** How many of the statements of the compared plans a person has read. */
  plansRead: PlansRead;
  /** Who decided all that a checked copy states; null for a working copy. */
  checkedBy: readonly string[] | null;
  /** Whether pages and rows of an area are wanted: of all, unless some were asked for. */
  wanted: (force: string) => boolean;
  /** True where some areas were asked for, so that nothing is written of all together. */
  partial: boolean;
  /** Compared plans that stand side by side on a page of their own: none, or two to five. */
  sideBySide: readonly ShownEdition[];
  areas: readonly AreaFigures[];
  editions: readonly ShownEdition[];
  /** Editions that stand for their area. */
  compared: readonly ShownEdition[];
  /** Editions shown beside, outside averages. */
  beside: readonly ShownEdition[];
  /** The category of a code; where two facets share a code, that of a subject facet. */
  category: (code: string) => Comparison['categories'][number] | null;
  isSubject: (facet: string) => boolean;
  areaPath: (force: string) => string | null;
  areaName: (force: string) => string;
  edition: (force: string, edition: string) => ShownEdition | null;
  /** The statement that a finding names as `force/edition/statement`. */
  statement: (reference: string) => Readonly<{ shown: ShownEdition; statement: Statement }> | null;
}>;

const keyOf = (force: string, edition: string): string => JSON.stringify([force, edition]);

export function buildReportModel(comparison: Comparison, options: ReportOptions): ReportModel {
  const editions = showEditions(comparison);
  const paths = areaPaths(comparison);
  const byKey = new Map(editions.map((shown) => [keyOf(shown.area.force, idOf(shown.figures)), shown]));
  const references = referenceIndex(editions);
  const areas = areasByName(comparison);
  const compared = editions.filter((shown) => shown.figures.compared);
  const subjects = new Set(subjectsOf(comparison).map(({ facet }) => facet));
  const categories = new Map(
    [...comparison.categories]
      .sort((a, b) => Number(subjects.has(a.facet)) - Number(subjects.has(b.facet)))
      .map((category) => [category.code, category]),
  );
  const words = wordsOf(options.glossary);
  const checkedBy = options.checkedBy ?? null;
  const reviewed = new Map(comparison.review?.statements.map((one) => [one.statement, one] as const));
  const readByPerson = new Set(reviewed.keys());
  const lookedFor = lookedForIn(comparison);
  const read = plansRead(readByPerson, compared);
  return {
    comparison,
    words,
    accuracy: options.accuracy ?? null,
    templates: templatesOf({
      templates: options.templates,
      words,
      comparison,
      checkedBy,
      readByPerson,
      plansRead: read,
    }),
    sources: options.sources ?? {},
    handedIn: options.handedIn ?? {},
    readByPerson,
    reviewed,
    lookedFor,
    looked: lookedText(lookedFor, comparison, checkedBy),
    plansRead: read,
    checkedBy,
    wanted: (force) => options.only?.includes(force) ?? true,
    partial: options.only !== undefined,
    sideBySide: options.only ? [] : sideBySide(compared, options.beside),
    areas,
    editions,
    compared,
    beside: editions.filter((shown) => !shown.figures.compared),
    category: (code) => categories.get(code) ?? null,
    isSubject: (facet) => subjects.has(facet),
    areaPath: (force) => paths.get(force) ?? null,
    areaName: (force) => areas.find((area) => area.force === force)?.name ?? force,
    edition: (force, edition) => byKey.get(keyOf(force, edition)) ?? null,
    statement: (reference) => references.get(reference) ?? null,
  };
}

const idOf = (figures: EditionFigures): string => figures.edition.edition;

function referenceIndex(editions: readonly ShownEdition[]) {
  const index = new Map<string, { shown: ShownEdition; statement: Statement }>();
  for (const shown of editions)
    for (const statement of shown.figures.statements)
      index.set(`${shown.area.force}/${idOf(shown.figures)}/${statement.id}`, { shown, statement });
  return index;
}
