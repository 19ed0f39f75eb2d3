export { type EffectOf, effectsOnCells } from './effects.ts';
export { withinHours } from './within-hours.ts';
