export { type AreaIndex, indexAreas } from './areas.ts';
export { type PlacingFacts, placeDocument } from './place.ts';
export { type PlanRow, parsePlanRows, planColumns } from './plan-rows.ts';
export { slugOf } from './slug.ts';
