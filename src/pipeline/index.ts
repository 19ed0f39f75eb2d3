export { committedWeights, pushesOf, type Weights } from '../detect/index.ts';
export { analyseDocument } from './analyse-document.ts';
export { anatomyIfAny, anatomyOf, firstYearOf, type TaggedSentence } from './anatomy.ts';
export { bareTermTagger } from './bare-terms.ts';
export { compareAnalyses, fictionalLeftOut } from './compare-analyses.ts';
export { documentOf, type FileFacts } from './document.ts';
export { explainText, type SentenceExplanation } from './explain-sentence.ts';
export { reread } from './reread.ts';
export { makeToolkit, type TextFile, type Toolkit } from './toolkit.ts';
