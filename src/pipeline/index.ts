export { analyseDocument } from './analyse-document.ts';
export { compareAnalyses } from './compare-analyses.ts';
export { documentOf, type FileFacts } from './document.ts';
export { makeToolkit, type TextFile, type Toolkit } from './toolkit.ts';
