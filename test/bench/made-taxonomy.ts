import type { Category, Taxonomy, Term } from '../../src/model/index.ts';
import { chanceOf } from './extract/random.ts';

const termsEach = 40;
/** Terms as they are in the real taxonomy, the same in every made one, so that texts are hit as often. */
const realTerms = 1000;

/**
 * A taxonomy of so many categories of forty terms. A thousand terms are the real taxonomy's own; the others are phrases of
 * its words in another order, which begin as terms do and hardly ever stand in a text.
 */
export function madeTaxonomy(real: Taxonomy, categories: number): Taxonomy {
  const terms = real.facets.flatMap((facet) => facet.categories.flatMap((category) => category.terms));
  const { pick } = chanceOf(categories);
  const phrases = terms.filter(
    (term): term is string => typeof term === 'string' && /^[a-z]+ [a-z ]+$/.test(term),
  );
  const words = phrases.flatMap((phrase) => phrase.split(' '));
  const firsts = phrases.map((phrase) => phrase.split(' ')[0]!);
  const made = (): Term => {
    const length = pick(phrases).split(' ').length;
    return [pick(firsts), ...Array.from({ length: Math.max(2, length - 1) }, () => pick(words))].join(' ');
  };
  const step = Math.floor(terms.length / realTerms);
  const own = terms.filter((_, index) => index % step === 0).slice(0, realTerms);
  const all = [...own, ...Array.from({ length: categories * termsEach - own.length }, made)];
  const lists = Array.from({ length: categories }, (_, index) =>
    all.filter((_term, number) => number % categories === index),
  );
  return {
    version: '0.0.0',
    hash: '',
    facets: [{ facet: 'made', label: 'Made', question: 'Made?', categories: lists.map(categoryOf) }],
  };
}

function categoryOf(terms: readonly Term[], index: number): Category {
  const id = `made-${index}`;
  return {
    id,
    label: id,
    definition: id,
    terms: [...terms],
    examples: { match: [], noMatch: [] },
    since: '1.0.0',
    status: 'stable',
  };
}
