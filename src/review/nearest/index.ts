export { type NearSentence, nearestSentences } from './nearest-sentences.ts';
export { type UntrustedPage, untrustedPages } from './untrusted-pages.ts';
