export { annotationPage } from './annotations.ts';
export { sharedJudgement } from './shared.ts';
export { longTable, type ReviewTable, wideTable } from './tables.ts';
