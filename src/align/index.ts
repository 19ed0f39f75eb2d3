export { align, type MatchNames, nameEntries } from './align.ts';
export { type EvidenceFile, type ParsedEvidence, parseEvidence } from './parse-evidence.ts';
