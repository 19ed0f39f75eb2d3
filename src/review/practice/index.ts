export { overrideAnchor, practiceAnchor, practiceDocument } from './practice-anchor.ts';
export { practiceItems } from './practice-items.ts';
export { neededAlpha, type PracticeProgress, practiceState } from './practice-state.ts';
