export { compileTerms, type TermMatch, type TermMatcher } from './compile-terms.ts';
export { type EditableTagger, editableTagger } from './editable-tagger.ts';
export type { Excluded, Explanation, Nearly } from './explain.ts';
export type { Taggable } from './read-places.ts';
export { compileTaxonomy, type Tagger } from './tagger.ts';
