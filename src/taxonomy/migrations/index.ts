export { type MigratedDecision, migrateDecision } from './migrate-decision.ts';
export { migrateTags } from './migrate-tags.ts';
export { allMigrations, type Successors, successorsOf } from './successors.ts';
