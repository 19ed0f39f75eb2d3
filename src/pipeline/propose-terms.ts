import type { Analysis, Proposal, Taxonomy } from '../model/index.ts';
import type { Tagger } from '../tag/index.ts';
import { proposals } from '../taxonomy/index.ts';

/** Words and phrases that behave like a category's own; what the tagger tags already is none. */
export function proposeTerms(analyses: readonly Analysis[], taxonomy: Taxonomy, tagger: Tagger): Proposal[] {
  const isKnown = (text: string) =>
    tagger.tag([{ text, leadIn: null, leadInChain: [], heading: null }])[0]!.length > 0;
  return proposals(analyses, taxonomy, isKnown);
}
