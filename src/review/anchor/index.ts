export { type Eligible, mayBeCommitment } from './homes.ts';
export { anchorOfSentence, anchorOfSpan } from './make-anchor.ts';
export { findSameWords, reanchor, reanchorAll } from './reanchor.ts';
export { type AnchoredSentence, type AnchoredText, indexText, type TextIndex } from './text-index.ts';
export { openWhereItWas } from './where-it-was.ts';
