export { applyReview, type Reviewed, type SentenceReading, type TagOf } from './apply-review.ts';
export { type MigratedEntry, migrateEntry, type SuccessorsOf } from './migrate-entry.ts';
export { noMatchItems } from './no-match.ts';
export { keyOfAnchor, keyOfSentence, openPlacer, type Placed, type Placer, placeEntries } from './place.ts';
export {
  keyOfEntry,
  type ReadNotFound,
  type Review,
  readingsOf,
  reviewOf,
} from './review.ts';
export { type Unplaced, whatBecame } from './what-became.ts';
