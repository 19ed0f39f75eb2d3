import type { ProposalSentence } from '../../model/index.ts';

/** A word or phrase that might become a term, with what speaks for it. */
export type Suggestion = Readonly<{
  /** As it is most often printed, in small letters. */
  phrase: string;
  /** How often it stands in the sentences that were asked about, and in the others. */
  here: number;
  elsewhere: number;
  /** Binary logarithm of how many times as frequent it is here as elsewhere (A. Hardie's Log Ratio). */
  logRatio: number;
  /** Log-likelihood; a filter only. */
  logLikelihood: number;
  /** In how many documents and sections it stands here. */
  documents: number;
  sections: number;
  /** At most three sentences, of different documents and sections where there are such. */
  sentences: readonly ProposalSentence[];
  /** Where it stands elsewhere: in how many documents, and at most three sentences of them. */
  alsoIn: Readonly<{ documents: number; sentences: readonly ProposalSentence[] }>;
}>;

/** A sentence without a category that is most like one that has it. */
export type Neighbour = Readonly<{
  sentence: ProposalSentence;
  /** 0 to 1: cosine of the two sentences' words, weighted by how rare they are. */
  similarity: number;
  /** The category's own sentence that is nearest, and the words that both have, weightiest first. */
  nearest: ProposalSentence;
  shared: readonly string[];
}>;
