import {
  binaryScore,
  binaryScores,
  type ClassScore,
  calibrationError,
  confusionScores,
  kappa,
  leastCases,
  macroF1,
  microF1,
  ratio,
} from './statistics.ts';
import type { Tally } from './tally.ts';

/** What a figure must reach. `atMost` where less is better. */
export type Bars = Readonly<{
  first: number | null;
  bar: number | null;
  goal: number | null;
  atMost?: boolean;
}>;

/** A figure of the table: how it is made of counts, and its bars (design, "How quality is measured"). */
export type FigureKind = Readonly<{
  id: string;
  label: string;
  bars: Bars;
  /** `full` is the tally of all areas: it settles which classes have cases enough to be averaged. */
  value(tally: Tally, full: Tally): number | null;
  /** What else must hold for a bar to count as reached. */
  provided?(tally: Tally): boolean;
}>;

const reported: Bars = { first: null, bar: null, goal: null };
const bars = (first: number | null, bar: number | null, goal: number | null): Bars => ({ first, bar, goal });

/** Labels with cases enough. */
export function averaged(scores: readonly ClassScore[]): Set<string> {
  return new Set(scores.filter((score) => score.cases >= leastCases).map((score) => score.label));
}

const macroOfClasses = (measure: string) => (tally: Tally, full: Tally) =>
  macroF1(binaryScores(tally, measure), averaged(binaryScores(full, measure)));
const macroOfConfusion = (measure: string) => (tally: Tally, full: Tally) =>
  macroF1(confusionScores(tally, measure), averaged(confusionScores(full, measure)));
const micro = (measure: string) => (tally: Tally) => microF1(tally, measure);
const single = (label: string, what: 'f1' | 'precision' | 'recall', measure = label) => {
  return (tally: Tally) => binaryScore(tally, measure, label)[what];
};

const uncertain = (tally: Tally) => (tally['uncertain-right'] ?? 0) + (tally['uncertain-wrong'] ?? 0);
const uncertainShare = (tally: Tally) => ratio(uncertain(tally), tally.units ?? 0);
const uncertainPrecision = (tally: Tally) => ratio(tally['uncertain-right'] ?? 0, uncertain(tally));
const mostUncertain = 0.15;
const leastUncertainRight = 0.35;
const commitments = (tally: Tally) => (tally.reached ?? 0) + (tally['not-reached'] ?? 0);

/** Every figure that is made of labels, in the order of the table. */
export const figureKinds: readonly FigureKind[] = [
  {
    id: 'commitment-f1',
    label: 'commitment, F1',
    bars: bars(0.8, 0.88, 0.92),
    value: single('commitment', 'f1'),
  },
  {
    id: 'commitment-precision',
    label: 'commitment, precision',
    bars: reported,
    value: single('commitment', 'precision'),
  },
  {
    id: 'commitment-recall',
    label: 'commitment, recall',
    bars: reported,
    value: single('commitment', 'recall'),
  },
  {
    id: 'undertaking-f1',
    label: 'undertakings (firm or soft), F1',
    bars: bars(0.78, 0.87, 0.91),
    value: single('undertaking', 'f1'),
  },
  {
    id: 'recall-with-uncertain',
    label: 'recall, uncertain counted as found',
    bars: bars(0.92, 0.96, 0.98),
    value: (tally) => ratio(tally.reached ?? 0, commitments(tally)),
    // Marking everything uncertain would find everything.
    provided: (tally) =>
      (uncertainShare(tally) ?? 0) <= mostUncertain &&
      (uncertainPrecision(tally) ?? 1) >= leastUncertainRight,
  },
  {
    id: 'uncertain-share',
    label: 'uncertain, share of all units',
    bars: { ...bars(mostUncertain, mostUncertain, mostUncertain), atMost: true },
    value: uncertainShare,
  },
  {
    id: 'uncertain-precision',
    label: 'uncertain, share that are commitments',
    bars: bars(leastUncertainRight, leastUncertainRight, leastUncertainRight),
    value: uncertainPrecision,
  },
  {
    id: 'kind-macro-f1',
    label: 'kind, macro-F1',
    bars: bars(0.65, 0.78, 0.83),
    value: macroOfConfusion('kind'),
  },
  {
    id: 'theme-macro-f1',
    label: 'theme, macro-F1 (commitments and priorities)',
    bars: bars(0.7, 0.85, 0.9),
    value: macroOfClasses('theme'),
  },
  {
    id: 'theme-commitments-macro-f1',
    label: 'theme, macro-F1 (commitments only)',
    bars: reported,
    value: macroOfClasses('theme-of-commitments'),
  },
  {
    id: 'width-macro-f1',
    label: 'theme at both widths, macro-F1',
    bars: bars(null, 0.8, 0.88),
    value: macroOfClasses('width'),
  },
  {
    id: 'code-micro-f1',
    label: 'codes without OTH, micro-F1',
    bars: bars(0.6, 0.75, 0.82),
    value: micro('code'),
  },
  {
    id: 'code-macro-f1',
    label: 'codes without OTH, macro-F1',
    bars: bars(null, 0.65, 0.74),
    value: macroOfClasses('code'),
  },
  {
    id: 'code-with-priorities-micro-f1',
    label: 'codes, micro-F1 with priorities',
    bars: reported,
    value: micro('code-with-priorities'),
  },
  {
    id: 'strength-macro-f1',
    label: 'strength, macro-F1',
    bars: bars(null, 0.75, 0.85),
    value: macroOfConfusion('strength'),
  },
  {
    id: 'measurable-f1',
    label: 'measurable, F1 of true',
    bars: bars(null, 0.65, 0.8),
    value: single('measurable', 'f1'),
  },
  {
    id: 'actor-kappa',
    label: 'actor, kappa',
    bars: bars(null, 0.45, 0.65),
    value: (tally) => kappa(tally, 'actor'),
  },
  {
    id: 'calibration-error',
    label: 'calibration, expected error',
    bars: { first: null, bar: 0.05, goal: 0.03, atMost: true },
    value: calibrationError,
  },
  {
    id: 'end-to-end-theme-macro-f1',
    label: 'end to end: theme, macro-F1',
    bars: reported,
    value: macroOfClasses('end-to-end-theme'),
  },
  {
    id: 'end-to-end-code-micro-f1',
    label: 'end to end: codes, micro-F1',
    bars: reported,
    value: micro('end-to-end-code'),
  },
  {
    id: 'end-to-end-strength-macro-f1',
    label: 'end to end: strength, macro-F1',
    bars: reported,
    value: macroOfConfusion('end-to-end-strength'),
  },
  {
    id: 'end-to-end-measurable-f1',
    label: 'end to end: measurable, F1 of true',
    bars: reported,
    value: single('measurable', 'f1', 'end-to-end-measurable'),
  },
  {
    id: 'mention-macro-f1',
    label: 'mentions of themes in context and achievements, macro-F1',
    bars: reported,
    value: macroOfClasses('mention'),
  },
];

/** The measures whose classes are listed one by one, with the way they are counted. */
export const classMeasures = [
  { measure: 'kind', scores: (tally: Tally) => confusionScores(tally, 'kind') },
  { measure: 'theme', scores: (tally: Tally) => binaryScores(tally, 'theme') },
  { measure: 'width', scores: (tally: Tally) => binaryScores(tally, 'width') },
  { measure: 'code', scores: (tally: Tally) => binaryScores(tally, 'code') },
  { measure: 'strength', scores: (tally: Tally) => confusionScores(tally, 'strength') },
  { measure: 'actor', scores: (tally: Tally) => confusionScores(tally, 'actor') },
] as const;

const standings = ['goal', 'bar', 'first'] as const;
export type Standing = 'goal' | 'bar' | 'first bar' | 'below' | 'reported';

/** The furthest bar a value reaches. A figure without bars, or without a value, is reported. */
export function standingOf(value: number | null, { atMost, ...levels }: Bars): Standing {
  const named = standings.filter((level) => levels[level] !== null);
  if (value === null || named.length === 0) return 'reported';
  const reached = named.find((level) => {
    const limit = levels[level] ?? 0;
    return atMost ? value <= limit : value >= limit;
  });
  if (reached === undefined) return levels.first === null ? 'reported' : 'below';
  return reached === 'first' ? 'first bar' : reached;
}
