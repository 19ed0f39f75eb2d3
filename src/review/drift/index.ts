export { type Drift, driftOf } from './drift-of.ts';
export { driftRule, knownItemsDue } from './known-items.ts';
export { shownOrHidden } from './shown-or-hidden.ts';
