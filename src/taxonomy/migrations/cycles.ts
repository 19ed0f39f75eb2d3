import type { Problem } from '../../model/index.ts';
import { type FacetSource, problemAt } from '../source.ts';
import type { MigrationsSource } from './read-migrations.ts';
import { retiredBy, successorsIn } from './successors.ts';

type Edge = Readonly<{ from: string; to: string; problem: (round: string) => Problem }>;

const code = 'taxonomy-cycle';
const hint = 'Let one of them lead to a category in use.';

/** Ids that stand for each other in a round, by `replacedBy` or by migrations: nothing would ever stand for them. */
export function cycles(sources: readonly FacetSource[], migrations: MigrationsSource | null): Problem[] {
  const edges = [...byReplacement(sources), ...byMigration(migrations)];
  const next = Map.groupBy(edges, ({ from }) => from);
  const told = new Set<string>();
  return edges.flatMap((edge) => {
    const round = roundFrom(edge, next);
    if (round === null || told.has(edge.from)) return [];
    for (const id of round) told.add(id);
    return [edge.problem([...round, edge.from].join(' -> '))];
  });
}

/** The ids on a way from an edge back to where it begins; null where there is none. */
function roundFrom(edge: Edge, next: ReadonlyMap<string, readonly Edge[]>): string[] | null {
  const met = new Set<string>();
  const ways: string[][] = [[edge.from, edge.to]];
  for (let way = ways.pop(); way !== undefined; way = ways.pop()) {
    const last = way.at(-1)!;
    if (last === edge.from) return way.slice(0, -1);
    if (met.has(last)) continue;
    met.add(last);
    for (const { to } of next.get(last) ?? []) ways.push([...way, to]);
  }
  return null;
}

function byReplacement(sources: readonly FacetSource[]): Edge[] {
  return sources.flatMap(({ facet, file }) =>
    facet.categories.flatMap(({ id, replacedBy }, index): Edge[] => {
      // That it replaces itself is told by its own check.
      if (replacedBy === undefined || replacedBy === id) return [];
      const problem = (round: string) =>
        problemAt(file, ['categories', index, 'replacedBy'], 'error', {
          code,
          message: `Categories replace each other in a round: ${round}.`,
          hint,
        });
      return [{ from: id, to: replacedBy, problem }];
    }),
  );
}

function byMigration(source: MigrationsSource | null): Edge[] {
  if (source === null) return [];
  return source.migrations.flatMap((migration, number) =>
    retiredBy(migration).flatMap((from) =>
      successorsIn(migration).map((to): Edge => {
        const problem = (round: string) =>
          problemAt(source.file, ['migrations', number, 'to'], 'error', {
            code,
            message: `Migrations lead in a round: ${round}.`,
            hint,
          });
        return { from, to, problem };
      }),
    ),
  );
}
