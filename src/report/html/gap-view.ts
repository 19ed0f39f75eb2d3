import type { Comparison, Gap } from '../../model/index.ts';
import { categoriesOf, categoryAnchor, statementAnchor } from '../facets.ts';
import { pagesOf, pagesShort } from '../figures.ts';
import { lookedForText } from '../looked-for.ts';
import type { ReportModel } from '../report-model.ts';
import type { ShownEdition } from '../shown-edition.ts';

type Category = Comparison['categories'][number];
type Link = Readonly<{ text: string; href: string; pages: string }>;
/** A plan in which something was not found, and who read it for that; null where nobody did. */
type Missing = Link & Readonly<{ looked: string | null }>;

export type GapRow = Readonly<{
  label: string;
  facet: string;
  code: string;
  notFoundIn: readonly Missing[];
  /** Plans of which that cannot be said, since they were not read well enough. */
  notReadIn: readonly Link[];
  undertakenBy: readonly Link[];
}>;

/** What was not found, a row a category in the taxonomy's order, with who undertakes it. */
export function gapRows(model: ReportModel, facet: string): GapRow[] {
  return model.comparison.categories
    .filter((category) => category.facet === facet)
    .flatMap((category) => {
      const gaps = model.comparison.gaps.filter((gap) => gap.facet === facet && gap.code === category.code);
      return gaps.length === 0 ? [] : [gapRow(model, category, gaps)];
    });
}

function gapRow(model: ReportModel, category: Category, gaps: readonly Gap[]): GapRow {
  const anchor = categoryAnchor(category.facet, category.code);
  const places = gaps.flatMap((gap) => {
    const shown = model.edition(gap.force, gap.edition);
    if (!shown) return [];
    return [
      { text: shown.name, href: `${shown.path}#${anchor}`, pages: '', looked: lookedForText(model, gap) },
    ];
  });
  return {
    label: category.label,
    facet: category.facet,
    code: category.code,
    notFoundIn: places,
    notReadIn: model.compared
      .filter(({ figures }) => figures.cells[category.facet]?.[category.code]?.state === 'not-read')
      .map((shown) => ({ text: shown.name, href: `${shown.path}#${anchor}`, pages: '' })),
    undertakenBy: undertakers(model, gaps, ''),
  };
}

/** Each area that undertakes it once, with its first statement. */
export function undertakers(model: ReportModel, gaps: readonly Gap[], root: string): Link[] {
  const seen = new Set<string>();
  return gaps
    .flatMap((gap) => gap.undertakenBy)
    .flatMap(({ force, edition, statement }) => {
      const shown = model.edition(force, edition);
      const said = shown?.statements.get(statement);
      if (!shown || !said || seen.has(force)) return [];
      seen.add(force);
      return [
        {
          text: shown.name,
          href: `${root}${shown.path}#${statementAnchor(said.id)}`,
          pages: pagesShort(pagesOf(said).slice(0, 1)),
        },
      ];
    });
}

/** What was not found in one edition, by facet, with who undertakes it. */
export function gapsOf(model: ReportModel, shown: ShownEdition, root: string) {
  const { edition } = shown.figures.edition;
  const own = model.comparison.gaps.filter(
    (gap) => gap.force === shown.area.force && gap.edition === edition,
  );
  return model.comparison.facets.flatMap(({ facet, label }) => {
    const rows = categoriesOf(model.comparison, facet).flatMap((category) => {
      const gaps = own.filter((gap) => gap.facet === facet && gap.code === category.code);
      if (gaps.length === 0) return [];
      const looked = lookedForText(model, gaps[0]!);
      return [{ label: category.label, looked, undertakenBy: undertakers(model, gaps, root) }];
    });
    return rows.length === 0 ? [] : [{ id: `gaps-${facet}`, label, rows }];
  });
}
