import fc from 'fast-check';
import type { Category, Facet, Taxonomy, Term } from '../../src/model/index.ts';

/** Numbers that an edit draws its choices from. */
export const edits = fc.array(
  fc.record({ what: fc.nat(), facet: fc.nat(), category: fc.nat(), at: fc.nat(), word: fc.nat() }),
  { minLength: 1, maxLength: 5 },
);
type Edit = typeof edits extends fc.Arbitrary<infer T> ? (T extends (infer E)[] ? E : never) : never;

/** The taxonomy after one random edit: of a term, of how a category counts, or of the order of things. */
export function edited(taxonomy: Taxonomy, edit: Edit, words: readonly string[]): Taxonomy {
  const facetAt = edit.facet % taxonomy.facets.length;
  const facet = taxonomy.facets[facetAt]!;
  const at = edit.category % facet.categories.length;
  const category = facet.categories[at]!;
  const next = changes[edit.what % changes.length]!({ facet, at, category, edit, words });
  return { ...taxonomy, facets: taxonomy.facets.with(facetAt, next) };
}

type Chosen = Readonly<{
  facet: Facet;
  at: number;
  category: Category;
  edit: Edit;
  words: readonly string[];
}>;

const withCategory = ({ facet, at, category }: Chosen, more: Partial<Category>): Facet => ({
  ...facet,
  categories: facet.categories.with(at, { ...category, ...more }),
});
const wordAt = ({ edit, words }: Chosen, further = 0) => words[(edit.word + further) % words.length]!;
const withTerm = (chosen: Chosen, term: Term) =>
  withCategory(chosen, { terms: chosen.category.terms.toSpliced(placeIn(chosen), 0, term) });
const placeIn = ({ category, edit }: Chosen) => edit.at % (category.terms.length + 1);

const changes: readonly ((chosen: Chosen) => Facet)[] = [
  (chosen) => withTerm(chosen, wordAt(chosen)),
  (chosen) => withTerm(chosen, `${wordAt(chosen)} ${wordAt(chosen, 1)}`),
  (chosen) => withTerm(chosen, `${wordAt(chosen)} ... ${wordAt(chosen, 3)}`),
  (chosen) => withTerm(chosen, `${wordAt(chosen).slice(0, 4)}*`),
  (chosen) => withTerm(chosen, `=${wordAt(chosen)}`),
  (chosen) => withTerm(chosen, { near: [wordAt(chosen), wordAt(chosen, 4)], within: 8, weight: 0.5 }),
  (chosen) => withTerm(chosen, { any: [wordAt(chosen), wordAt(chosen, 7)], not: [wordAt(chosen, 2)] }),
  (chosen) => withCategory(chosen, { terms: chosen.category.terms.toSpliced(placeIn(chosen), 1) }),
  (chosen) => withCategory(chosen, { terms: chosen.category.terms.toReversed() }),
  (chosen) =>
    withCategory(chosen, { falseFriends: [wordAt(chosen), `${wordAt(chosen, 9)} ${wordAt(chosen, 10)}`] }),
  (chosen) => withCategory(chosen, { onlyAlone: chosen.category.onlyAlone !== true }),
  (chosen) => withCategory(chosen, { width: chosen.category.width === 'core' ? 'wider' : 'core' }),
  (chosen) => withCategory(chosen, { status: chosen.category.status === 'stable' ? 'deprecated' : 'stable' }),
  ({ facet }) => ({ ...facet, categories: facet.categories.toReversed() }),
  ({ facet }) => ({ ...facet, family: facet.family === undefined ? 'codebook' : facet.facet }),
  (chosen) => ({
    ...chosen.facet,
    categories: chosen.facet.categories.toSpliced(chosen.at, 0, {
      ...chosen.category,
      id: `new-${chosen.edit.word}-${chosen.facet.categories.length}`,
      terms: [wordAt(chosen)],
    }),
  }),
];
