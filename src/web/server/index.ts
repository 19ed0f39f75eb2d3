export type { Desk } from './desk/desk.ts';
export { type DeskOptions, openDesk } from './desk/open-desk.ts';
export { type ReviewServer, type ServerLimits, startReviewServer } from './start.ts';
