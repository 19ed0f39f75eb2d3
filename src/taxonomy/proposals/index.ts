import type { Proposal, Taxonomy } from '../../model/index.ts';
import { behavesAsOwn, bestOf, leastOccurrences } from './choose.ts';
import { type Candidate, candidatesOf, sizesOf } from './code-figures.ts';
import { phrasesOf } from './phrases.ts';
import { figuresOf, passageOf, passagesOf, printed } from './present.ts';
import { type CountedDocument, type Words, wordsOf } from './units.ts';

/**
 * Words and phrases outside the taxonomy that behave like a category's own words in these documents: proposed to whoever
 * keeps it, never used. They are far more frequent in sentences with the code than in those without (Log Ratio of 2 or
 * more; log-likelihood as a filter only), mostly stand there, in two documents or three sections at least, and are no
 * names. `isKnown` says whether a phrase already has a term in it. By category in the taxonomy's order, highest ratio
 * first; the order of the analyses changes nothing.
 */
export function proposals(
  analyses: readonly CountedDocument[],
  taxonomy: Taxonomy,
  isKnown: (phrase: string) => boolean,
): Proposal[] {
  const words = wordsOf(analyses);
  const sizes = sizesOf(words);
  const order = orderOf(taxonomy);
  const own = phrasesOf(words, leastOccurrences).flatMap((phrase) =>
    candidatesOf(phrase, words, sizes).filter(
      (candidate) => behavesAsOwn(candidate) && order.has(placeName(candidate)),
    ),
  );
  return bestOf(own.filter((candidate) => !isKnown(printed(candidate, words))))
    .map((candidate) => proposalOf(candidate, words))
    .sort(
      (a, b) =>
        order.get(placeName(a))! - order.get(placeName(b))! ||
        b.logRatio - a.logRatio ||
        (a.phrase < b.phrase ? -1 : 1),
    );
}

const placeName = ({ facet, code }: Readonly<{ facet: string; code: string }>) => `${facet}\n${code}`;

/** Categories that can take a term; the one for "another subject" gives way to all others and takes none. */
function orderOf({ facets }: Taxonomy): Map<string, number> {
  const open = facets.flatMap(({ facet, categories }) =>
    categories
      .filter(({ status, aloneIn }) => status !== 'deprecated' && aloneIn !== 'family')
      .map(({ id }) => placeName({ facet, code: id })),
  );
  return new Map(open.map((name, index) => [name, index]));
}

function proposalOf(candidate: Candidate, words: Words): Proposal {
  const { facet, code, places, withoutCode, documents, sections } = candidate;
  return {
    facet,
    code,
    phrase: printed(candidate, words),
    withCode: places.length,
    withoutCode,
    ...figuresOf(candidate),
    documents,
    sections,
    sentences: passagesOf(places, words).map(passageOf),
  };
}
