import type { Category, Facet, Term } from '../../model/index.ts';

/** What an import adds to and takes from a taxonomy, by the ids of categories. */
export type Differences = Readonly<{
  added: readonly string[];
  gone: readonly string[];
  /** Of categories that both have: those whose terms or examples are others. */
  changed: readonly CategoryDifference[];
}>;

export type CategoryDifference = Readonly<{
  id: string;
  termsAdded: number;
  termsGone: number;
  examplesAdded: number;
  examplesGone: number;
}>;

/** What `after` has that `before` has not, and the other way round. The order of terms and examples does not count. */
export function differencesOf(before: readonly Facet[], after: readonly Facet[]): Differences {
  const [older, newer] = [byId(before), byId(after)];
  return {
    added: [...newer.keys()].filter((id) => !older.has(id)),
    gone: [...older.keys()].filter((id) => !newer.has(id)),
    changed: [...newer.values()].flatMap((category) => {
      const known = older.get(category.id);
      const changed = known === undefined ? null : differenceOf(known, category);
      return changed === null ? [] : [changed];
    }),
  };
}

/** The differences as lines for people; none where there are none. At most `most` categories are named in each line. */
export function differenceLines({ added, gone, changed }: Differences, most = 10): string[] {
  const named = (items: readonly string[]) =>
    `${items.slice(0, most).join(', ')}${items.length > most ? ` and ${items.length - most} more` : ''}`;
  const partsOf = (one: CategoryDifference) =>
    `${one.id} (${[
      [one.termsAdded, 'terms added'],
      [one.termsGone, 'terms gone'],
      [one.examplesAdded, 'examples added'],
      [one.examplesGone, 'examples gone'],
    ]
      .filter(([count]) => count !== 0)
      .map(([count, what]) => `${what}: ${count}`)
      .join('; ')})`;
  return [
    ...(gone.length > 0 ? [`Categories gone (${gone.length}): ${named(gone)}.`] : []),
    ...(added.length > 0 ? [`Categories added (${added.length}): ${named(added)}.`] : []),
    ...(changed.length > 0
      ? [`Categories with other terms or examples (${changed.length}): ${named(changed.map(partsOf))}.`]
      : []),
  ];
}

function byId(facets: readonly Facet[]): Map<string, Category> {
  return new Map(facets.flatMap(({ categories }) => categories.map((one) => [one.id, one] as const)));
}

function differenceOf(before: Category, after: Category): CategoryDifference | null {
  const [oldTerms, newTerms] = [before, after].map(({ terms }) => new Set(terms.map(keyOf)));
  const [oldExamples, newExamples] = [before, after].map(examplesOf);
  const counts = {
    termsAdded: countOnlyIn(newTerms!, oldTerms!),
    termsGone: countOnlyIn(oldTerms!, newTerms!),
    examplesAdded: countOnlyIn(newExamples!, oldExamples!),
    examplesGone: countOnlyIn(oldExamples!, newExamples!),
  };
  return Object.values(counts).every((count) => count === 0) ? null : { id: after.id, ...counts };
}

const countOnlyIn = (own: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  [...own].filter((one) => !other.has(one)).length;

/** A term as a text that does not depend on the order of its parts. */
function keyOf(term: Term): string {
  return typeof term === 'string' ? term : JSON.stringify(Object.entries(term).sort());
}

function examplesOf({ examples }: Category): Set<string> {
  return new Set(
    Object.entries(examples).flatMap(([kind, own]) => (own ?? []).map((one) => `${kind} ${one}`)),
  );
}
