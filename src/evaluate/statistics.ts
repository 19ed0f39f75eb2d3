import type { ClassScore } from '../model/index.ts';
import { reliability } from './reliability.ts';
import type { Tally } from './tally.ts';

/** Fewer gold cases than this and a class is listed, not averaged. */
export const leastCases = 10;

/** Part over whole, or null where there is no whole. */
export function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/**
 * The score of a class from its right, wrong and missed: precision right / (right + wrong), recall
 * right / (right + missed), F1 their harmonic mean, 2 right / (2 right + wrong + missed).
 */
export function scoreOf(label: string, right: number, wrong: number, missed: number): ClassScore {
  return {
    label,
    cases: right + missed,
    precision: ratio(right, right + wrong),
    recall: ratio(right, right + missed),
    f1: ratio(2 * right, 2 * right + wrong + missed),
  };
}

/** Scores of every class of a `measure:class:tp|fp|fn` measure, commonest first. */
export function binaryScores(tally: Tally, measure: string): ClassScore[] {
  const labels = namesOf(tally, measure).map((name) => name.slice(0, name.lastIndexOf(':')));
  return byCases([...new Set(labels)].map((label) => binaryScore(tally, measure, label)));
}

/** Score of one class of a `measure:class:tp|fp|fn` measure. */
export function binaryScore(tally: Tally, measure: string, label: string): ClassScore {
  const count = (what: string) => tally[`${measure}:${label}:${what}`] ?? 0;
  return scoreOf(label, count('tp'), count('fp'), count('fn'));
}

/** Scores of every gold class of a `measure:x>y` measure, commonest first. */
export function confusionScores(tally: Tally, measure: string): ClassScore[] {
  const cells = confusion(tally, measure);
  const total = (keep: (gold: string, said: string) => boolean) =>
    cells.reduce((sum, cell) => sum + (keep(cell.gold, cell.said) ? cell.count : 0), 0);
  const scores = [...new Set(cells.map((cell) => cell.gold))].map((label) =>
    scoreOf(
      label,
      total((gold, said) => gold === label && said === label),
      total((gold, said) => gold !== label && said === label),
      total((gold, said) => gold === label && said !== label),
    ),
  );
  return byCases(scores);
}

/** Macro-F1: the plain mean of the F1 of the given classes; null where none has one. */
export function macroF1(scores: readonly ClassScore[], labels: ReadonlySet<string>): number | null {
  const f1s = scores.flatMap((score) => (labels.has(score.label) && score.f1 !== null ? [score.f1] : []));
  return ratio(
    f1s.reduce((sum, f1) => sum + f1, 0),
    f1s.length,
  );
}

/** Micro-F1: the F1 of the right, wrong and missed of all classes of a measure added up. */
export function microF1(tally: Tally, measure: string): number | null {
  const sum = (what: string) =>
    namesOf(tally, measure)
      .filter((name) => name.endsWith(`:${what}`))
      .reduce((total, name) => total + (tally[`${measure}:${name}`] ?? 0), 0);
  return scoreOf(measure, sum('tp'), sum('fp'), sum('fn')).f1;
}

/**
 * Cohen's kappa (1960), agreement beyond what the two margins would give by chance: (observed - chance) / (1 - chance),
 * where chance is the sum over classes of the product of both margins.
 */
export function kappa(tally: Tally, measure: string): number | null {
  const cells = confusion(tally, measure);
  const n = cells.reduce((sum, cell) => sum + cell.count, 0);
  if (n === 0) return null;
  const observed = cells.reduce((sum, cell) => sum + (cell.gold === cell.said ? cell.count : 0), 0) / n;
  const margin = (side: 'gold' | 'said', label: string) =>
    cells.reduce((sum, cell) => sum + (cell[side] === label ? cell.count : 0), 0) / n;
  const labels = new Set(cells.flatMap((cell) => [cell.gold, cell.said]));
  const chance = [...labels].reduce((sum, label) => sum + margin('gold', label) * margin('said', label), 0);
  return chance === 1 ? null : (observed - chance) / (1 - chance);
}

/**
 * Expected calibration error (Naeini, Cooper and Hauskrecht 2015): over the bins of a reliability table, the mean gap
 * between mean score and share of commitments, each bin by its units.
 */
export function expectedCalibrationError(tally: Tally): number | null {
  const bins = reliability(tally);
  return ratio(
    bins.reduce((sum, bin) => sum + bin.units * Math.abs(bin.score - bin.share), 0),
    bins.reduce((sum, bin) => sum + bin.units, 0),
  );
}

function confusion(tally: Tally, measure: string): { gold: string; said: string; count: number }[] {
  return namesOf(tally, measure).map((name) => {
    const [gold = '', said = ''] = name.split('>');
    return { gold, said, count: tally[`${measure}:${name}`] ?? 0 };
  });
}

function namesOf(tally: Tally, measure: string): string[] {
  const prefix = `${measure}:`;
  return Object.keys(tally).flatMap((name) => (name.startsWith(prefix) ? [name.slice(prefix.length)] : []));
}

function byCases(scores: readonly ClassScore[]): ClassScore[] {
  return [...scores].sort((a, b) => b.cases - a.cases || (a.label < b.label ? -1 : 1));
}
