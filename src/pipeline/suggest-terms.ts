import { detect } from '../detect/index.ts';
import type { Document, Proposal, Taxonomy } from '../model/index.ts';
import { segment } from '../segment/index.ts';
import type { Tagger } from '../tag/index.ts';
import { proposals } from '../taxonomy/index.ts';
import {
  type CountedDocument,
  type Neighbour,
  neighboursOf,
  type Suggestion,
  suggestFrom,
  suggestUnreached,
  unreachedBy,
} from '../taxonomy/suggest/index.ts';
import { findAbbreviations } from '../text/index.ts';
import { knownTo } from './propose-terms.ts';

type Means = Readonly<{ taxonomy: Taxonomy; tagger: Tagger }>;

/** Documents with what each sentence is and what it is about, as far as terms are suggested from it. */
export function readForTerms(documents: readonly Document[], { tagger }: Means): CountedDocument[] {
  return documents.map((document) => {
    const sentences = segment(document);
    const detections = detect(sentences);
    const tags = tagger.tag(sentences, findAbbreviations(sentences));
    return {
      id: document.id,
      source: document.source,
      sentences: sentences.map((sentence, at) => ({ ...sentence, ...detections[at]!, tags: tags[at]! })),
    };
  });
}

/** Terms for what no category reaches, and the commitments in question. */
export type Unreached = Readonly<{
  commitments: number;
  unreached: readonly Readonly<{ name: string; page: number | null; text: string }>[];
  suggestions: readonly Suggestion[];
}>;

/** Suggests terms from commitments that no category reaches; of one facet where it is given. */
export function suggestForUnreached(
  documents: readonly CountedDocument[],
  { taxonomy, tagger }: Means,
  facet: string | null,
): Unreached {
  const isUnreached = unreachedBy(taxonomy, facet);
  const commitments = documents.flatMap(({ source, sentences }) =>
    sentences.filter(({ kind }) => kind === 'commitment').map((sentence) => ({ source, sentence })),
  );
  const unreached = commitments
    .filter(({ sentence }) => isUnreached(sentence))
    .map(({ source, sentence }) => ({ name: source.name, page: sentence.page, text: sentence.text }));
  const suggestions = suggestUnreached(documents, isUnreached, knownTo(tagger, facet));
  return { commitments: commitments.length, unreached, suggestions };
}

/** What stands where a category's own terms do, and the sentences without it that are most like its own. */
export function suggestForCode(
  documents: readonly CountedDocument[],
  { taxonomy, tagger }: Means,
  code: string,
): Readonly<{ hits: number; proposals: readonly Proposal[]; neighbours: readonly Neighbour[] }> {
  const hits = documents.flatMap(({ sentences }) =>
    sentences.filter(({ tags }) => tags.some((tag) => tag.code === code)),
  );
  const own = proposals(documents, taxonomy, knownTo(tagger)).filter((proposal) => proposal.code === code);
  return { hits: hits.length, proposals: own, neighbours: neighboursOf(documents, code, mostNeighbours) };
}

const mostNeighbours = 12;

/** A strategy's words and phrases that no category reaches, with the plans that use them already. */
export function suggestForStrategy(
  strategy: CountedDocument,
  plans: readonly CountedDocument[],
  { tagger }: Means,
): Suggestion[] {
  return suggestFrom(strategy, plans, knownTo(tagger));
}
