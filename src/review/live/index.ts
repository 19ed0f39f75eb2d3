export { type LiveReview, openLiveReview } from './live-review.ts';
