import type { Band } from '../../../model/index.ts';
import type { Shape } from '../marks.ts';

/** The mark of each band, told apart without colour: what cannot be told is hollow. */
export const bandShapes: Readonly<Record<Band, Shape>> = {
  more: 'up',
  'about-as-much': 'dot',
  less: 'down',
  'cannot-tell': 'ring',
};
export const shownBands = Object.keys(bandShapes) as readonly Band[];
