export { align } from './align.ts';
export type { MatchNames } from './link-by-wording.ts';
export { findMarking } from './marking/index.ts';
export { mentionedIn } from './mentioned.ts';
export { isName, nameEntries } from './name-entries.ts';
export { type EvidenceFile, type ParsedEvidence, parseEvidence } from './parse-evidence.ts';
