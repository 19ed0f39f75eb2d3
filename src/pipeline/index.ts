export { committedWeights, pushesOf, type Weights } from '../detect/index.ts';
export { analyseDocument } from './analyse-document.ts';
export { anatomyIfAny, anatomyOf, firstYearOf, type TaggedSentence } from './anatomy.ts';
export { bareTermTagger } from './bare-terms.ts';
export { compareAnalyses, fictionalLeftOut } from './compare-analyses.ts';
export { type DiffInput, type DiffResult, type DiffSide, diffTaxonomies } from './diff-taxonomies.ts';
export { documentOf, type FileFacts } from './document.ts';
export { explainText, type SentenceExplanation } from './explain-sentence.ts';
export { type LintMeans, lintWithMeans } from './lint-taxonomy.ts';
export { type LiveDocument, type LiveEdit, type LiveTags, openLiveTags, type Spot } from './live-tags.ts';
export { reread } from './reread.ts';
export { retag } from './retag.ts';
export {
  readForTerms,
  suggestForCode,
  suggestForStrategy,
  suggestForUnreached,
  type Unreached,
} from './suggest-terms.ts';
export { type TaxonomyTest, testTaxonomy } from './test-taxonomy.ts';
export { makeToolkit, type TextFile, type Toolkit } from './toolkit.ts';
export { withoutUnshown } from './without-unshown.ts';
