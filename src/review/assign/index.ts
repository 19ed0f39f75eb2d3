export { type AssignOptions, assignItems } from './assign-items.ts';
export { type Assigned, assignmentFor } from './assignment-for.ts';
export { loadsOfReaders, type ReaderLoad } from './loads.ts';
export { assignmentProblems } from './problems.ts';
