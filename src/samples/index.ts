export * from './make-samples.ts';
export { type Plan, readPlan, type Unit } from './plan.ts';
export type { FontFiles } from './scan/scanned-plan.ts';
