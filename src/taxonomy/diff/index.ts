export { categoriesToday, type Indexed } from './category-index.ts';
export { type ChangedAt, codeChanges } from './code-changes.ts';
export { type DecisionGround, judgeDecisions, type TwiceTagged } from './decisions.ts';
export { type Change, changeBetween, type Probe } from './probes.ts';
export { type IndexedDocument, indexStems, type Reached, type StemIndex } from './stem-index.ts';
export { type TagChange, tagChange } from './tag-change.ts';
export { taxonomyToday } from './taxonomy-today.ts';
export { versionAdvice } from './version-advice.ts';
