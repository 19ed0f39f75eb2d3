import type { AreaScores, Evaluation, Figure, GoldUnit, PlaceChecks } from '../model/index.ts';
import { baselinesOf } from './baselines.ts';
import { averaged, classMeasures } from './class-measures.ts';
import { type FigureKind, figureKinds } from './figures.ts';
import { intervalsOf } from './intervals.ts';
import type { Reading } from './predict.ts';
import { reliability } from './reliability.ts';
import { shareCountsOf } from './share-counts.ts';
import { standingOf } from './standing.ts';
import { sumTallies, type Tally, tallyOf } from './tally.ts';

/**
 * All figures of a set of readings. `leftOut` are readings of the same units by weights that had not seen their area;
 * `termTagger` (the taxonomy's bare terms) adds codes to the keyword baselines; `baselines: false` leaves the
 * baselines out; `places` comes from `checkPlaces`.
 */
export function evaluateAll(input: {
  readonly readings: readonly Reading[];
  readonly leftOut?: readonly Reading[] | null;
  readonly termTagger?: (text: string) => readonly string[];
  readonly baselines?: boolean;
  readonly places?: PlaceChecks | null;
  readonly notes?: readonly string[];
}): Evaluation {
  const { readings } = input;
  const gold = readings.map((reading) => reading.unit);
  const scored = scoresOf(readings);
  const leftOut = input.leftOut ? scoresOf(input.leftOut) : null;
  const baselines = input.baselines === false ? [] : baselinesOf(gold, input.termTagger);
  const tallies = baselines.map(({ id, readings: own }) => ({ id, tally: tallyOf(own) }));
  return {
    schemaVersion: 1,
    labels: 'machine-made',
    notes: [...(input.notes ?? [])],
    units: readings.length,
    documents: new Set(gold.map((unit) => unit.document)).size,
    notFound: readings
      .filter((reading) => reading.sentences.length === 0)
      .map(({ unit }) => ({ id: unit.id, document: unit.document, text: unit.text })),
    figures: figureKinds.map((kind) => ({
      id: kind.id,
      label: kind.label,
      bars: kind.bars,
      ...scored.figure(kind),
      leftOut: leftOut?.figure(kind) ?? null,
      baselines: Object.fromEntries(tallies.map(({ id, tally }) => [id, kind.value(tally, scored.full)])),
    })),
    baselines: baselines.map(({ id, label }) => ({ id, label })),
    classes: classesOf((leftOut ?? scored).full),
    areas: [...scored.byArea.keys()].map(
      (area): AreaScores => ({
        area,
        units: scored.byArea.get(area)?.units ?? 0,
        figures: scored.ofArea(area),
        leftOut: leftOut?.ofArea(area) ?? null,
        counts: shareCountsOf((leftOut ?? scored).readingsOf(area)),
      }),
    ),
    reliability: reliability(scored.full),
    leftOutReliability: leftOut ? reliability(leftOut.full) : null,
    places: input.places ?? null,
  };
}

/** The counts of a set of readings, and figures made of them. */
function scoresOf(readings: readonly Reading[]) {
  const areas = Map.groupBy(readings, (reading: Reading): GoldUnit['force'] => reading.unit.force);
  const sorted = [...areas].sort(([a], [b]) => (a < b ? -1 : 1));
  const byArea = new Map(sorted.map(([area, own]) => [area, tallyOf(own)]));
  const full = sumTallies([...byArea.values()]);
  const intervals = intervalsOf([...byArea.values()], figureKinds);
  return {
    byArea,
    full,
    readingsOf: (area: string) => areas.get(area) ?? [],
    figure: (kind: FigureKind): Pick<Figure, 'value' | 'interval' | 'standing'> => {
      const value = kind.value(full, full);
      const standing = kind.provided?.(full) === false ? 'below' : standingOf(value, kind.bars);
      return { value, interval: intervals.get(kind.id) ?? null, standing };
    },
    ofArea: (area: string): Record<string, number | null> => {
      const tally = byArea.get(area) ?? {};
      const kinds = figureKinds.filter(({ short }) => short !== null);
      return Object.fromEntries(kinds.map((kind) => [kind.id, kind.value(tally, full)]));
    },
  };
}

function classesOf(full: Tally): Evaluation['classes'] {
  return classMeasures.flatMap(({ measure, scores }) => {
    const enough = averaged(scores(full));
    return scores(full).map((score) => ({ measure, ...score, averaged: enough.has(score.label) }));
  });
}
