import type { Category, Facet, Taxonomy } from '../../model/index.ts';
import { patternWords, termWords } from './term-words.ts';

/** One heading of a category with what stands under it: a sentence, or a list. */
export type Part = Readonly<{ title: string; text: string } | { title: string; items: readonly string[] }>;

/** What the ids of the evidence base stand for. */
export type EvidenceLabels = ReadonlyMap<string, string>;

/**
 * A category in plain words, in the order in which a reader asks: what it means, sentences, then the terms that find
 * them. What it does not have is left out.
 */
export function categoryParts(
  taxonomy: Taxonomy,
  facet: Facet,
  category: Category,
  evidenceLabels: EvidenceLabels = new Map(),
): Part[] {
  const named = (id: string) => categoryName(taxonomy, id);
  const { definition, include, exclude, examples, falseFriends, sources, evidence } = category;
  const applies = [
    category.appliesFrom && `from ${category.appliesFrom}`,
    category.appliesTo && `to ${category.appliesTo}`,
  ];
  const parts: Part[] = [
    { title: 'Facet', text: facet.label },
    { title: 'Definition', text: definition },
    { title: 'Include', text: include ?? '' },
    { title: 'Exclude', text: exclude ?? '' },
    { title: 'Theme and width', text: [category.theme, category.width].filter(Boolean).join(', ') },
    { title: 'Applies', text: applies.filter(Boolean).join(' ') },
    { title: 'Bodies', items: (category.bodies ?? []).map((each) => bodiesWords(taxonomy, each)) },
    { title: 'Given only alone', text: category.onlyAlone ? aloneWords(category) : '' },
    { title: 'Kinds of sentence', text: (category.kinds ?? []).join(', ') },
    { title: 'Sentences that belong', items: examples.match },
    { title: 'Sentences that do not', items: examples.noMatch },
    { title: 'Known gaps', items: examples.todo ?? [] },
    { title: 'Terms', items: category.terms.map(termWords) },
    { title: 'False friends', items: (falseFriends ?? []).map(patternWords) },
    { title: 'Wider category', text: category.broader === undefined ? '' : named(category.broader) },
    { title: 'Related categories', items: (category.related ?? []).map(named) },
    { title: 'Related evidence', items: (evidence ?? []).map((id) => evidenceLabels.get(id) ?? id) },
    { title: 'Sources', items: (sources ?? []).map((id) => taxonomy.sources?.[id]?.trim() ?? id) },
    { title: 'Not checked', text: category.unverified ?? '' },
    { title: 'Status', text: statusWords(category) },
  ];
  return parts.filter((part) => ('text' in part ? part.text !== '' : part.items.length > 0));
}

/** The bodies of one list, after the first words that explain its source: "Crime and Disorder Act 1998, section 17: ...". */
function bodiesWords(
  { sources }: Taxonomy,
  { list, names }: NonNullable<Category['bodies']>[number],
): string {
  const title = (sources?.[list] ?? list).split(/[.(;]/, 1)[0]!.trim();
  return `${title}: ${names.join('; ')}`;
}

function categoryName({ facets }: Taxonomy, id: string): string {
  const found = facets.flatMap(({ categories }) => categories).find((one) => one.id === id);
  return found === undefined ? id : `${found.label} (${id})`;
}

function aloneWords({ aloneIn }: Category): string {
  return `only where no other category of its ${aloneIn === 'family' ? 'family of facets' : 'facet'} is`;
}

function statusWords({ status, since, replacedBy }: Category): string {
  return `${status}, since ${since}${replacedBy === undefined ? '' : `, replaced by ${replacedBy}`}`;
}
