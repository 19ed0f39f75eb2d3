import type { Category, Facet, Taxonomy } from '../../../model/index.ts';
import { cellOf } from './cells.ts';
import { type Column, columns } from './columns.ts';
import { sourceWriter } from './sources.ts';

/**
 * A header and a row a category. What is said of a facet stands in its first row, the version in the first of all, and
 * what a source is where it first stands, so that each is changed in one place.
 */
export function rowsOf(taxonomy: Taxonomy): string[][] {
  const writeSources = sourceWriter(taxonomy.sources ?? {});
  const cell = (column: Column, facet: Facet, category: Category, isFirst: boolean): string => {
    if (column.of === 'facet')
      return isFirst || column.name === 'facet' ? cellOf(column.kind, part(facet, column.path)) : '';
    const value = part(category, column.path);
    return column.kind === 'sources' ? writeSources((value ?? []) as string[]) : cellOf(column.kind, value);
  };
  const rows = taxonomy.facets.flatMap((facet) =>
    facet.categories.map((category, at) =>
      columns.map((column) => (column.of === 'taxonomy' ? '' : cell(column, facet, category, at === 0))),
    ),
  );
  const first = rows[0];
  if (first) first[columns.findIndex(({ of }) => of === 'taxonomy')] = taxonomy.version;
  return [columns.map(({ name }) => name), ...rows];
}

function part(thing: object, path: readonly string[]): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], thing);
}
