export * from './agreement/index.ts';
export * from './anchor/index.ts';
export * from './apply/index.ts';
export { codeDecisions } from './code-decisions.ts';
export * from './judge/index.ts';
export { inOrder, mergeEntries } from './order.ts';
export * from './sample/index.ts';
export { type StandingEntry, standingEntries, undoState } from './standing.ts';
