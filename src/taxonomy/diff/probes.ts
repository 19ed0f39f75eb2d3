import type { Category, Facet, Taxonomy, Term } from '../../model/index.ts';

/**
 * Where a change of a taxonomy can show: texts in which, of each of these lists of patterns, one can stand. A text that
 * no probe reaches is tagged as before.
 */
export type Probe = readonly (readonly string[])[];

/** The probes of a change; `everything` where every text must be read again. */
export type Change = Readonly<{ probes: readonly Probe[]; everything: boolean }>;

type Placed = Readonly<{ facet: Facet; category: Category }>;

/**
 * What must be read again when one taxonomy takes the place of another. A term speaks for its category alone, but for
 * the rest of a text's tags through the longest match, `onlyAlone` and widths, all of which need the term to stand in
 * the text: so a text without any of the terms and false friends that differ keeps all its tags.
 */
export function changeBetween(before: Taxonomy, after: Taxonomy): Change {
  const old = placedIn(before);
  const next = placedIn(after);
  const names = [...new Set([...old.keys(), ...next.keys()])];
  const probes = names.flatMap((name) => probesOf(old.get(name), next.get(name)));
  return { probes, everything: !sameOrder([...old.keys()], [...next.keys()]) };
}

function placedIn({ facets }: Taxonomy): Map<string, Placed> {
  const placed = facets.flatMap((facet) =>
    facet.categories
      .filter(({ status }) => status !== 'deprecated')
      .map((category) => [JSON.stringify([facet.facet, category.id]), { facet, category }] as const),
  );
  return new Map(placed);
}

/** Tags stand in the order of categories. */
function sameOrder(old: readonly string[], next: readonly string[]): boolean {
  const [inOld, inNext] = [new Set(old), new Set(next)];
  const kept = next.filter((name) => inOld.has(name));
  return old.filter((name) => inNext.has(name)).every((name, at) => name === kept[at]);
}

function probesOf(old: Placed | undefined, next: Placed | undefined): Probe[] {
  if (old === undefined || next === undefined) return termProbes([...termsOf(old), ...termsOf(next)]);
  if (old.category === next.category && familyOf(old) === familyOf(next)) return [];
  if (manner(old) !== manner(next)) return termProbes([...termsOf(old), ...termsOf(next)]);
  const masks = differing(old.category.falseFriends ?? [], next.category.falseFriends ?? []);
  return [...termProbes(differing(termsOf(old), termsOf(next))), ...masks.map((mask): Probe => [[mask]])];
}

function termsOf(placed: Placed | undefined): readonly Term[] {
  return placed?.category.terms ?? [];
}

function familyOf({ facet }: Placed): string {
  return facet.family ?? facet.facet;
}

/** What a category says of every text that one of its terms stands in. */
function manner(placed: Placed): string {
  const { theme, width, onlyAlone, aloneIn } = placed.category;
  return JSON.stringify([familyOf(placed), theme, width, onlyAlone, aloneIn]);
}

/** The members of two lists that are not as often, or not in the same order, in both: then all are given. */
function differing<T>(old: readonly T[], next: readonly T[]): T[] {
  const keyed = [old, next].map((list) => list.map((value) => ({ key: JSON.stringify(value), value })));
  const counts = keyed.map((list) => Map.groupBy(list, ({ key }) => key));
  const differs = ({ key }: { key: string }) => counts[0]!.get(key)?.length !== counts[1]!.get(key)?.length;
  const [oldKept, nextKept] = keyed.map((list) => list.filter((one) => !differs(one)));
  const inOrder = oldKept!.every(({ key }, at) => key === nextKept![at]!.key);
  return keyed.flat().flatMap((one) => (!inOrder || differs(one) ? [one.value] : []));
}

function termProbes(terms: readonly Term[]): Probe[] {
  return terms.flatMap((term): Probe[] => {
    if (typeof term === 'string') return [[[term]]];
    if (term.near !== undefined) return [term.near.map((part) => [part])];
    return [[term.any ?? []]];
  });
}
