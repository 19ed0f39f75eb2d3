export { alignGold } from './align-gold.ts';
export { type ErrorGroup, errors } from './errors.ts';
export { type Evaluation, evaluateAll, type Figure } from './evaluate.ts';
export { type FittedOn, fittedNote } from './fitted-note.ts';
export { parseGold, selectGold } from './gold.ts';
export { type BoxReader, checkPlaces, type PlaceChecks } from './place-checks.ts';
export { type Analysed, type Prediction, predictionLines, type Reading, readGold } from './predict.ts';
export { renderErrors, renderEvaluation } from './render.ts';
