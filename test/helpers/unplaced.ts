import type { Placement } from '../../src/model/index.ts';

/** Where a document stands that nothing places. */
export const unplaced: Placement = {
  edition: 'unknown/plan',
  area: 'unknown',
  areaName: 'Area unknown',
  title: 'Plan',
  from: null,
  to: null,
  status: 'unknown',
  purpose: 'unknown',
  standing: 'unknown',
  fictional: false,
  address: null,
  placedBy: 'unknown',
  words: null,
};
