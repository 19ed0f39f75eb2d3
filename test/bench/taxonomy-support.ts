// Which groups of texts use each word of a taxonomy, and the taxonomy without the words that one group alone uses.
import type { Category, ReadSentence, Taxonomy, Term } from '../../src/model/index.ts';
import { addSequence, emptyTrie, findAll } from '../../src/tag/trie.ts';
import { wordsOf } from '../../src/tag/words.ts';
import { parsePattern } from '../../src/text/index.ts';

/** By word of a pattern (category, pattern, place in it, alternative): the groups whose texts use it. */
export type Support = ReadonlyMap<string, ReadonlySet<string>>;

type Patterns = Readonly<{ at: string; text: string }>;

/** Looks for every combination of the alternatives of every pattern, in sentences, lead-ins and headings. */
export function supportOf(taxonomy: Taxonomy, groups: ReadonlyMap<string, readonly ReadSentence[]>): Support {
  const trie = emptyTrie();
  const combinations: string[][] = [];
  for (const { at, text } of taxonomy.facets.flatMap((facet) => facet.categories.flatMap(patternsOf))) {
    for (const { phrase, words } of combine(text, at)) {
      const parsed = parsePattern(phrase);
      if (!parsed.ok) continue;
      const id = combinations.push(words) - 1;
      for (const sequence of parsed.sequences) addSequence(trie, sequence, id);
    }
  }
  const support = new Map<string, Set<string>>();
  for (const [group, sentences] of groups) {
    for (const text of new Set(sentences.flatMap(textsOf))) {
      for (const { pattern } of findAll(trie, wordsOf(text))) {
        for (const word of combinations[pattern] ?? []) {
          support.set(word, (support.get(word) ?? new Set()).add(group));
        }
      }
    }
  }
  return support;
}

/** The taxonomy that somebody might have written who had read every group but this one. */
export function withoutWordsOf(group: string, taxonomy: Taxonomy, support: Support): Taxonomy {
  const isOwn = (word: string): boolean => {
    const groups = support.get(word);
    return groups?.size === 1 && groups.has(group);
  };
  const prune = (text: string, at: string): string[] => {
    const chunks = chunksOf(text).map((options, place) =>
      options.filter((_, option) => !isOwn(wordAt(at, place, option))),
    );
    return chunks.some((options) => options.length === 0)
      ? []
      : [chunks.map((options) => options.join('|')).join(' ')];
  };
  const all = (texts: readonly string[], at: string) => texts.flatMap((text, k) => prune(text, `${at}/${k}`));
  const term = (source: Term, at: string): Term[] => {
    if (typeof source === 'string') return prune(source, `${at}/`);
    const any = source.any && all(source.any, `${at}/any`);
    const near = source.near && all(source.near, `${at}/near`);
    if (any?.length === 0 || near?.length !== source.near?.length) return [];
    const not = source.not && all(source.not, `${at}/not`);
    return [{ ...source, ...(any ? { any } : {}), ...(near ? { near } : {}), ...(not ? { not } : {}) }];
  };
  const category = (one: Category): Category => ({
    ...one,
    terms: one.terms.flatMap((source, k) => term(source, `${one.id}/${k}`)),
    falseFriends: all(one.falseFriends ?? [], `${one.id}/friend`),
  });
  const facets = taxonomy.facets.map((facet) => ({ ...facet, categories: facet.categories.map(category) }));
  return { ...taxonomy, facets };
}

function patternsOf({ id, terms, falseFriends = [] }: Category): Patterns[] {
  const listed = (texts: readonly string[] | undefined, at: string) =>
    (texts ?? []).map((text, k) => ({ at: `${at}/${k}`, text }));
  return [
    ...terms.flatMap((source, k) => {
      const at = `${id}/${k}`;
      if (typeof source === 'string') return [{ at: `${at}/`, text: source }];
      return (['any', 'near', 'not'] as const).flatMap((part) => listed(source[part], `${at}/${part}`));
    }),
    ...listed(falseFriends, `${id}/friend`),
  ];
}

function chunksOf(text: string): string[][] {
  return text
    .trim()
    .split(/\s+/)
    .map((chunk) => chunk.split('|'));
}

function combine(text: string, at: string): { phrase: string; words: string[] }[] {
  return chunksOf(text).reduce<{ phrase: string; words: string[] }[]>(
    (made, options, place) =>
      made.flatMap(({ phrase, words }) =>
        options.map((option, number) => ({
          phrase: `${phrase} ${option}`.trim(),
          words: [...words, wordAt(at, place, number)],
        })),
      ),
    [{ phrase: '', words: [] }],
  );
}

function wordAt(at: string, place: number, option: number): string {
  return `${at}:${place}:${option}`;
}

function textsOf({ text, leadIn, leadInChain, heading }: ReadSentence): string[] {
  return [text, ...(leadInChain.length > 0 ? leadInChain : [leadIn ?? '']), heading ?? ''].filter(Boolean);
}
