import type { Migration } from '../../model/index.ts';

/** The ids that a migration retires. */
export function retiredBy({ from }: Migration): readonly string[] {
  return typeof from === 'string' ? [from] : from;
}

/** The ids that stand for them. */
export function successorsIn({ to }: Migration): readonly string[] {
  return typeof to === 'string' ? [to] : to;
}

/**
 * What an id is called now: one id, itself where nothing retired it; or several after a split, of which only a reader
 * can say which is meant. `merged` says that a merge was on the way: then the new code is wider than the old.
 */
export type Successors = Readonly<{ codes: readonly string[]; merged: boolean }>;

/** Follows an id through all migrations. Ids are never reused, so their order does not matter; a cycle ends where it began. */
export function successorsOf(code: string, migrations: readonly Migration[]): Successors {
  const step = new Map(migrations.flatMap((one) => retiredBy(one).map((id) => [id, one] as const)));
  const met = new Set<string>();
  let merged = false;
  const follow = (id: string): readonly string[] => {
    const migration = step.get(id);
    if (migration === undefined || met.has(id)) return [id];
    met.add(id);
    merged ||= migration.kind === 'merge';
    return successorsIn(migration).flatMap(follow);
  };
  const codes = [...new Set(follow(code))];
  return { codes, merged };
}

/** Every migration of either list, each once. */
export function allMigrations(
  one: readonly Migration[] = [],
  other: readonly Migration[] = [],
): readonly Migration[] {
  return [...new Map([...one, ...other].map((each) => [JSON.stringify(each), each])).values()];
}
