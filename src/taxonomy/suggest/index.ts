import type { ReadSentence, Taxonomy } from '../../model/index.ts';
import type { CountedDocument } from '../proposals/units.ts';
import { contrast } from './contrast.ts';
import type { Suggestion } from './suggestion.ts';

export type { CountedDocument } from '../proposals/units.ts';
export { neighboursOf } from './neighbours.ts';
export type { Neighbour, Suggestion } from './suggestion.ts';

/** Twice as frequent as elsewhere, and chance explains it less than once in a hundred times (Rayson and others, 2004). */
const bars = { occurrences: 3, logRatio: 1, logLikelihood: 6.63, documents: 2, sections: 3 };

/** Categories that are given where nothing else is reach nothing. */
function lastResorts({ facets }: Taxonomy): ReadonlySet<string> {
  const alone = facets.flatMap(({ facet, categories }) =>
    categories.filter(({ onlyAlone }) => onlyAlone).map(({ id }) => `${facet} ${id}`),
  );
  return new Set(alone);
}

/** Whether a sentence is a commitment that no category reaches; of one facet where it is given. */
export function unreachedBy(taxonomy: Taxonomy, facet: string | null): (sentence: ReadSentence) => boolean {
  const alone = lastResorts(taxonomy);
  return ({ kind, tags }) =>
    kind === 'commitment' &&
    !tags.some((tag) => (facet === null || tag.facet === facet) && !alone.has(`${tag.facet} ${tag.code}`));
}

/**
 * Words and phrases of commitments that no category reaches, against the commitments that some category does: what all
 * commitments say ("we will ensure") is then no news.
 */
export function suggestUnreached(
  documents: readonly CountedDocument[],
  isUnreached: (sentence: ReadSentence) => boolean,
  isKnown: (phrase: string) => boolean,
): Suggestion[] {
  const commitments = documents.map((document) => ({
    ...document,
    sentences: document.sentences.filter(({ kind }) => kind === 'commitment'),
  }));
  return contrast(commitments, isUnreached, isKnown, { ...bars, names: false });
}

/** So often, and in so many of its sections, stands what a strategy speaks of, and not only mentions. */
const strategyBars = {
  occurrences: 3,
  logRatio: 1,
  logLikelihood: 6.63,
  documents: 2,
  sections: 2,
  names: true,
};

/**
 * Words and phrases of a strategy that no category reaches and that plans use less, with the plans that use them
 * already. Names are among them: a strategy's programmes are what plans take up.
 */
export function suggestFrom(
  strategy: CountedDocument,
  plans: readonly CountedDocument[],
  isKnown: (phrase: string) => boolean,
): Suggestion[] {
  const isHere = (_: ReadSentence, document: CountedDocument) => document.id === strategy.id;
  return contrast([strategy, ...plans.filter(({ id }) => id !== strategy.id)], isHere, isKnown, strategyBars);
}
