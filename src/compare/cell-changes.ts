import type { Cell, CellChange, CellSide, Comparison, EditionFigures } from '../model/index.ts';
import { steps } from '../model/index.ts';

/**
 * The cells of two comparisons of the same documents that differ in step, state or number of undertakings: those of
 * categories, and those of themes at the narrow width and at both. Areas, editions and cells in the order of the second. A
 * category that only one of them has counts where an edition says anything of it.
 */
export function cellChanges(before: Comparison, after: Comparison): CellChange[] {
  const old = new Map(editionsOf(before).map((one) => [keyOf(one), cellsOf(one.figures)]));
  const labels = new Map(
    [before, after].flatMap(({ categories }) =>
      categories.map(({ facet, code, label }) => [JSON.stringify([facet, code]), label] as const),
    ),
  );
  return editionsOf(after).flatMap(({ force, area, figures }) => {
    const was = old.get(keyOf({ force, figures })) ?? new Map<string, Cell>();
    const is = cellsOf(figures);
    return [...new Set([...is.keys(), ...was.keys()])].flatMap((key): CellChange[] => {
      const [one, other] = [sideOf(was.get(key)), sideOf(is.get(key))];
      if (!differs(one, other)) return [];
      const [facet, code] = JSON.parse(key) as [string, string];
      const { edition, compared } = figures;
      return [
        {
          force,
          area,
          edition: edition.edition,
          title: edition.title,
          compared,
          facet,
          code,
          label: labels.get(key) ?? code,
          before: one,
          after: other,
        },
      ];
    });
  });
}

type Shown = Readonly<{ force: string; area: string; figures: EditionFigures }>;

function editionsOf({ forces }: Comparison): Shown[] {
  return forces.flatMap(({ force, name, editions }) =>
    editions.map((figures) => ({ force, area: name, figures })),
  );
}

function keyOf({ force, figures }: Pick<Shown, 'force' | 'figures'>): string {
  return JSON.stringify([force, figures.edition.edition]);
}

function cellsOf({ cells, themes }: EditionFigures): Map<string, Cell> {
  const ofCategories = Object.entries(cells).flatMap(([facet, byCode]) =>
    Object.entries(byCode).map(([code, cell]) => [JSON.stringify([facet, code]), cell] as const),
  );
  const ofThemes = Object.entries(themes).flatMap(([theme, { narrow, both }]) => [
    [JSON.stringify(['theme', theme]), narrow] as const,
    [JSON.stringify(['theme-both-widths', theme]), both] as const,
  ]);
  return new Map([...ofThemes, ...ofCategories]);
}

function sideOf(cell: Cell | undefined): CellSide {
  if (cell === undefined) return { state: 'not-in-taxonomy', step: null, undertakings: 0 };
  if (cell.state === 'figure') return { state: 'figure', step: cell.step, undertakings: cell.undertakings };
  return { state: cell.state, step: cell.state === 'not-found' ? steps[0] : null, undertakings: 0 };
}

function differs(one: CellSide, other: CellSide): boolean {
  const isAbsent = ({ state }: CellSide) => state === 'not-in-taxonomy';
  if (isAbsent(one) || isAbsent(other)) return one.state === 'figure' || other.state === 'figure';
  return one.state !== other.state || one.step !== other.step || one.undertakings !== other.undertakings;
}
