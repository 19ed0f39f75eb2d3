export { drawSample, flagOf } from './draw.ts';
export { ownAccuracyOf, whyNotUsed, widestRange } from './own-accuracy.ts';
export { scoreSample, type ThemesOf } from './score.ts';
