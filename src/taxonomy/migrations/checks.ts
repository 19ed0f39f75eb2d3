import type { Category, Migration, Problem } from '../../model/index.ts';
import { nearest } from '../../text/index.ts';
import { type FacetSource, problemAt } from '../source.ts';
import { isLater } from '../versions.ts';
import type { MigrationsSource } from './read-migrations.ts';
import { retiredBy, successorsIn } from './successors.ts';

type Known = Readonly<{
  categories: ReadonlyMap<string, Category>;
  /** Numbers of the migrations that retire an id. */
  retired: ReadonlyMap<string, readonly number[]>;
  version: string;
}>;

/**
 * Faults of the migrations against the taxonomy: an id that is nobody's, one that is retired twice or came back, a
 * target that is out of use, a version that is still to come. `version` is the taxonomy's.
 */
export function checkMigrations(
  { file, migrations }: MigrationsSource,
  sources: readonly FacetSource[],
  version: string,
): Problem[] {
  const categories = new Map(
    sources.flatMap(({ facet }) => facet.categories.map((category) => [category.id, category])),
  );
  const numbered = migrations.flatMap((one, number) => retiredBy(one).map((id) => ({ id, number })));
  const retired = new Map(
    [...Map.groupBy(numbered, ({ id }) => id)].map(([id, own]) => [id, own.map(({ number }) => number)]),
  );
  const known = { categories, retired, version };
  return migrations.flatMap((migration, number) => {
    const faults = [
      ...faultsOfRetired(migration, number, known),
      ...faultsOfTargets(migration, known),
      ...faultsOfVersion(migration, known),
    ];
    return faults.map(({ key, ...words }) =>
      problemAt(file, ['migrations', number, ...(key ? [key] : [])], 'error', words),
    );
  });
}

type Fault = Readonly<{ key: 'from' | 'to' | 'version'; code: string; message: string; hint: string }>;

function faultsOfRetired(migration: Migration, number: number, { categories, retired }: Known): Fault[] {
  return retiredBy(migration).flatMap((id): Fault[] => {
    const category = categories.get(id);
    if (category !== undefined && category.status !== 'deprecated')
      return [
        {
          key: 'from',
          code: 'taxonomy-id-reused',
          message: `"${id}" was retired by a ${migration.kind} and is in use again: ids are never reused.`,
          hint: 'Give the category a new id, or set its status to deprecated.',
        },
      ];
    if (retired.get(id)![0] === number) return [];
    return [
      {
        key: 'from',
        code: 'taxonomy-id-reused',
        message: `"${id}" is retired twice.`,
        hint: 'Leave one of the two out; an id that is retired cannot be retired again.',
      },
    ];
  });
}

function faultsOfTargets(migration: Migration, { categories, retired }: Known): Fault[] {
  return successorsIn(migration).flatMap((id): Fault[] => {
    if (retired.has(id)) return [];
    const category = categories.get(id);
    if (category === undefined) {
      const meant = nearest(id, [...categories.keys()]);
      return [
        {
          key: 'to',
          code: 'taxonomy-migration-unknown',
          message: `A ${migration.kind} leads to "${id}", which is no category.`,
          hint: meant ? `Did you mean "${meant}"?` : 'Name a category of this taxonomy.',
        },
      ];
    }
    if (category.status !== 'deprecated') return [];
    return [
      {
        key: 'to',
        code: 'taxonomy-migration-target',
        message: `A ${migration.kind} leads to "${id}", which is deprecated.`,
        hint: 'Lead it to a category in use, or add the migration that retired this one.',
      },
    ];
  });
}

function faultsOfVersion({ kind, version: own }: Migration, { version }: Known): Fault[] {
  if (!isLater(own, version)) return [];
  return [
    {
      key: 'version',
      code: 'taxonomy-migration-version',
      message: `A ${kind} is of version ${own}, and the taxonomy is ${version}.`,
      hint: 'Raise the version in taxonomy.yaml with the change of ids, or correct it here.',
    },
  ];
}
