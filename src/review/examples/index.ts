export { exampleLines, type Proposed, type ProposedFor, proposedExamples } from './example-lines.ts';
