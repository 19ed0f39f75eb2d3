export { anchorOfSentence, anchorOfSpan } from './make-anchor.ts';
export { type Eligible, mayBeCommitment, reanchor } from './reanchor.ts';
export { reanchorAll } from './reanchor-all.ts';
export { type AnchoredSentence, type AnchoredText, indexText, type TextIndex } from './text-index.ts';
export { openWhereItWas } from './where-it-was.ts';
