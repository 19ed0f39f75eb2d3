import type { GoldUnit } from '../model/index.ts';
import { baselinesOf } from './baselines.ts';
import {
  averaged,
  type Bars,
  classMeasures,
  type FigureKind,
  figureKinds,
  type Standing,
  standingOf,
} from './figures.ts';
import { type Interval, intervalsOf } from './intervals.ts';
import type { PlaceChecks } from './place-checks.ts';
import type { Reading } from './predict.ts';
import { type CalibrationBin, type ClassScore, calibration } from './statistics.ts';
import { sumTallies, type Tally, tallyOf } from './tally.ts';

/** A figure with its interval, what it must reach, and the same figure of each baseline by id. */
export type Figure = Readonly<{
  id: string;
  label: string;
  value: number | null;
  interval: Interval;
  bars: Bars;
  standing: Standing;
  baselines: Readonly<Record<string, number | null>>;
}>;

export type AreaScores = Readonly<{
  area: string;
  units: number;
  figures: Readonly<Record<string, number | null>>;
}>;

/** Agreement with machine-made labels: all that the table, the JSON and the page print. */
export type Evaluation = Readonly<{
  labels: 'machine-made';
  /** What must be said beside the figures, such as "fitted". */
  notes: readonly string[];
  units: number;
  documents: number;
  notFound: readonly Readonly<{ id: string; document: string; text: string }>[];
  figures: readonly Figure[];
  baselines: readonly Readonly<{ id: string; label: string }>[];
  classes: readonly (ClassScore & Readonly<{ measure: string; averaged: boolean }>)[];
  areas: readonly AreaScores[];
  calibration: readonly CalibrationBin[];
  places: PlaceChecks | null;
}>;

/** Figures that are also given area by area. */
export const areaFigures = ['commitment-f1', 'kind-macro-f1', 'theme-macro-f1', 'code-micro-f1'] as const;

/**
 * All figures of a set of readings. `termTagger` (the taxonomy's bare terms) adds codes to the keyword baselines;
 * `baselines: false` leaves the baselines out; `places` comes from `checkPlaces`.
 */
export function evaluateAll(input: {
  readonly readings: readonly Reading[];
  readonly termTagger?: (text: string) => readonly string[];
  readonly baselines?: boolean;
  readonly places?: PlaceChecks | null;
  readonly notes?: readonly string[];
}): Evaluation {
  const { readings } = input;
  const gold = readings.map((reading) => reading.unit);
  const byArea = talliesByArea(readings);
  const full = sumTallies([...byArea.values()]);
  const baselines = input.baselines === false ? [] : baselinesOf(gold, input.termTagger);
  const baselineTallies = baselines.map(({ id, readings: own }) => ({ id, tally: tallyOf(own) }));
  const intervals = intervalsOf([...byArea.values()], figureKinds);
  return {
    labels: 'machine-made',
    notes: input.notes ?? [],
    units: readings.length,
    documents: new Set(gold.map((unit) => unit.document)).size,
    notFound: readings
      .filter((reading) => reading.sentences.length === 0)
      .map(({ unit }) => ({ id: unit.id, document: unit.document, text: unit.text })),
    figures: figureKinds.map((kind) => figureOf(kind, full, intervals.get(kind.id) ?? null, baselineTallies)),
    baselines: baselines.map(({ id, label }) => ({ id, label })),
    classes: classMeasures.flatMap(({ measure, scores }) => {
      const enough = averaged(scores(full));
      return scores(full).map((score) => ({ measure, ...score, averaged: enough.has(score.label) }));
    }),
    areas: [...byArea].map(([area, tally]) => areaScores(area, tally, full)),
    calibration: calibration(full),
    places: input.places ?? null,
  };
}

function talliesByArea(readings: readonly Reading[]): Map<string, Tally> {
  const areas = Map.groupBy(readings, (reading: Reading): GoldUnit['force'] => reading.unit.force);
  return new Map([...areas].sort(([a], [b]) => (a < b ? -1 : 1)).map(([area, own]) => [area, tallyOf(own)]));
}

function figureOf(
  kind: FigureKind,
  full: Tally,
  interval: Interval,
  baselines: readonly { id: string; tally: Tally }[],
): Figure {
  const value = kind.value(full, full);
  return {
    id: kind.id,
    label: kind.label,
    value,
    interval,
    bars: kind.bars,
    standing: kind.provided?.(full) === false ? 'below' : standingOf(value, kind.bars),
    baselines: Object.fromEntries(baselines.map(({ id, tally }) => [id, kind.value(tally, full)])),
  };
}

function areaScores(area: string, tally: Tally, full: Tally): AreaScores {
  const wanted = figureKinds.filter((kind) => (areaFigures as readonly string[]).includes(kind.id));
  return {
    area,
    units: tally.units ?? 0,
    figures: Object.fromEntries(wanted.map((kind) => [kind.id, kind.value(tally, full)])),
  };
}
