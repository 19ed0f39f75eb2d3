/**
 * The library: the same functions the command line is made of. Steps are pure; files, processes and the report on
 * disk are `analyseFiles`.
 */
export { compare, metrics } from './compare/index.ts';
export { detect, rules } from './detect/index.ts';
export { extractDocument, extractors } from './extract/index.ts';
export { readAlignment } from './io/alignment.ts';
export { type AnalyseOptions, type AnalyseResult, analyseFiles } from './io/analyse-files.ts';
export { loadToolkit } from './io/tools.ts';
export { pcpVersion } from './io/version.ts';
export * from './model/index.ts';
export {
  analyseDocument,
  compareAnalyses,
  documentOf,
  explainText,
  makeToolkit,
  type Toolkit,
} from './pipeline/index.ts';
export {
  type HandedIn,
  type ReadText,
  type ReportFile,
  renderReport,
  reportFormats,
} from './report/index.ts';
export { renderPack } from './report/pack/render-pack.ts';
export {
  agreementOf,
  drawSample,
  mergeEntries,
  reviewOf,
  scoreSample,
} from './review/index.ts';
export { segment } from './segment/index.ts';
export { compileTaxonomy, type Tagger } from './tag/index.ts';
export { parseTaxonomy } from './taxonomy/index.ts';
