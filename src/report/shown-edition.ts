import type {
  AreaFigures,
  Comparison,
  EditionFigures,
  ReviewedStatement,
  Statement,
} from '../model/index.ts';
import { periodText } from './period.ts';
import { uniqueSlugs } from './slug.ts';

/** An edition with the page of the report that shows it. */
export type ShownEdition = Readonly<{
  area: AreaFigures;
  figures: EditionFigures;
  /** Path of its page, from the report's folder. */
  path: string;
  /** Name of the area; with the edition's period or title where it does not stand for the area. */
  name: string;
  statements: ReadonlyMap<string, Statement>;
  /** What people say of its statements, by id; null where nobody has decided anything of any plan. */
  reviewed: ReadonlyMap<string, ReviewedStatement> | null;
}>;

/** The edition that an area's own page shows: the compared one, or its only one. */
export function mainEdition(area: AreaFigures): EditionFigures | null {
  const compared = area.editions.find((figures) => figures.edition.edition === area.compared);
  if (compared) return compared;
  return area.editions.length === 1 && area.force !== 'unknown' ? area.editions[0]! : null;
}

const byName = (a: AreaFigures, b: AreaFigures): number =>
  Number(a.force === 'unknown') - Number(b.force === 'unknown') || a.name.localeCompare(b.name, 'en-GB');

/** Areas by name, the unknown last: the order says nothing of the areas. */
export const areasByName = (comparison: Comparison): AreaFigures[] => [...comparison.forces].sort(byName);

/** Path of each area's page, by slug. */
export function areaPaths(comparison: Comparison): ReadonlyMap<string, string> {
  const areas = areasByName(comparison);
  const slugs = uniqueSlugs(areas.map((area) => area.force));
  return new Map(areas.map((area, index) => [area.force, `areas/${slugs[index]}.html`]));
}

/** Every edition, compared or beside, each with a page of its own; areas by name, the compared edition first. */
export function showEditions(comparison: Comparison): ShownEdition[] {
  const paths = areaPaths(comparison);
  const all = areasByName(comparison).flatMap((area) => {
    const main = mainEdition(area);
    const others = area.editions.filter((figures) => figures !== main);
    return [...(main ? [main] : []), ...others].map((figures) => ({ area, figures, main: figures === main }));
  });
  const slugs = uniqueSlugs(all.map(({ figures }) => figures.edition.edition));
  const reviewed = reviewedByEdition(comparison);
  return all.map(({ area, figures, main }, index) => ({
    area,
    figures,
    path: main ? paths.get(area.force)! : `editions/${slugs[index]}.html`,
    name: figures.compared ? area.name : besideName(area, figures),
    statements: new Map(figures.statements.map((statement) => [statement.id, statement])),
    reviewed: reviewed?.(`${area.force}/${figures.edition.edition}`) ?? null,
  }));
}

/** What people say of statements, by edition and by the statement's id. */
function reviewedByEdition({ review }: Comparison) {
  if (!review) return null;
  const placed = review.statements.map((one) => ({ one, at: one.statement.lastIndexOf('/') }));
  const groups = Map.groupBy(placed, ({ one, at }) => one.statement.slice(0, at));
  return (edition: string): ReadonlyMap<string, ReviewedStatement> =>
    new Map((groups.get(edition) ?? []).map(({ one, at }) => [one.statement.slice(at + 1), one]));
}

function besideName({ force, name }: AreaFigures, { edition }: EditionFigures): string {
  if (force === 'unknown') return edition.title;
  return edition.from || edition.to
    ? `${name}, ${periodText(edition.from, edition.to)}`
    : `${name}: ${edition.title}`;
}
