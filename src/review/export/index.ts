export { annotationPage } from './annotations.ts';
export { longTable, type ReviewTable, wideTable } from './tables.ts';
