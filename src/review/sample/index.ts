export { drawSample, flagOf } from './draw.ts';
export { scoreSample, type ThemesOf } from './score.ts';
