export { applyReview, type Reviewed, type TagOf } from './apply-review.ts';
export { type MigratedEntry, migrateEntry, type SuccessorsOf } from './migrate-entry.ts';
export { keyOfSentence, type Placed, placeEntries } from './place.ts';
export { type ReadNotFound, type Review, reviewOf, type Unplaced } from './review.ts';
