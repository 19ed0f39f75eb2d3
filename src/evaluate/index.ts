export { alignGold } from './align-gold.ts';
export {
  type AnatomyScore,
  f1,
  matched,
  type ReadAnatomy,
  type RoleScore,
  scoreAnatomy,
} from './anatomy.ts';
export { type AnatomyReading, renderAnatomyErrors, renderAnatomyScores } from './anatomy-report.ts';
export type { Explained, Grounds, Push } from './disagreement.ts';
export { errors } from './errors.ts';
export { evaluateAll } from './evaluate.ts';
export { type FittedOn, fittedNote, type ScoredFile } from './fitted-note.ts';
export { parseGold, selectGold } from './gold.ts';
export { type PairedChange, pairedChanges } from './paired-change.ts';
export { type BoxReader, checkPlaces } from './place-checks.ts';
export { type Analysed, type Prediction, predictionLines, type Reading, readGold } from './predict.ts';
export { renderEvaluation } from './render.ts';
export { renderErrors } from './render-errors.ts';
