import type { Analysis, Proposal, Taxonomy } from '../model/index.ts';
import type { Tagger } from '../tag/index.ts';
import { proposals } from '../taxonomy/index.ts';

/** Words and phrases that behave like a category's own; what the tagger tags already is none. */
export function proposeTerms(analyses: readonly Analysis[], taxonomy: Taxonomy, tagger: Tagger): Proposal[] {
  return proposals(analyses, taxonomy, knownTo(tagger));
}

/** Whether a phrase by itself is given a category already; of one facet where it is given. */
export function knownTo(tagger: Tagger, facet: string | null = null): (text: string) => boolean {
  return (text) =>
    tagger
      .tag([{ text, leadIn: null, leadInChain: [], heading: null }])[0]!
      .some((tag) => facet === null || tag.facet === facet);
}
