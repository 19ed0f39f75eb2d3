import type { Bars } from '../model/index.ts';
import {
  macroOfClasses,
  macroOfConfusion,
  micro,
  reached,
  single,
  uncertainPrecision,
  uncertainShare,
  type Value,
} from './figure-values.ts';
import { expectedCalibrationError, kappa } from './statistics.ts';
import type { Tally } from './tally.ts';

/** A figure of the table: how it is made of counts, and its bars. */
export type FigureKind = Readonly<{
  id: string;
  label: string;
  /** Heading of its column in the table of areas; figures without one are not in it. */
  short: string | null;
  bars: Bars;
  value: Value;
  /** What else must hold for a bar to count as reached. */
  provided?(tally: Tally): boolean;
}>;

const mostUncertain = 0.15;
const leastUncertainRight = 0.35;

const figure = (id: string, label: string, short: string | null, bars: Bars, value: Value): FigureKind => ({
  id,
  label,
  short,
  bars,
  value,
});
const bars = (first: number | null, bar: number | null, goal: number | null): Bars => ({ first, bar, goal });
const most = (first: number | null, bar: number, goal: number): Bars => ({ first, bar, goal, atMost: true });
const reported = bars(null, null, null);

/** Recall with the uncertain counts only where not too much is uncertain: marking everything would find everything. */
const recallWithUncertain: FigureKind = {
  ...figure(
    'recall-with-uncertain',
    'recall, uncertain counted as found',
    'recall+',
    bars(0.92, 0.96, 0.98),
    reached,
  ),
  provided: (tally) =>
    (uncertainShare(tally, tally) ?? 0) <= mostUncertain &&
    (uncertainPrecision(tally, tally) ?? 1) >= leastUncertainRight,
};

/** Every figure that is made of labels, in the order of the table. CONTRIBUTING says what each means. */
export const figureKinds: readonly FigureKind[] = [
  figure('commitment-f1', 'commitment, F1', 'commitment', bars(0.8, 0.88, 0.92), single('commitment', 'f1')),
  figure('commitment-precision', 'commitment, precision', null, reported, single('commitment', 'precision')),
  figure('commitment-recall', 'commitment, recall', null, reported, single('commitment', 'recall')),
  figure(
    'undertaking-f1',
    'undertakings (firm or soft), F1',
    'undertaking',
    bars(0.78, 0.87, 0.91),
    single('undertaking', 'f1'),
  ),
  recallWithUncertain,
  figure(
    'uncertain-share',
    'uncertain, share of all units',
    'uncertain',
    most(mostUncertain, mostUncertain, mostUncertain),
    uncertainShare,
  ),
  figure(
    'uncertain-precision',
    'uncertain, share that are commitments',
    null,
    bars(leastUncertainRight, leastUncertainRight, leastUncertainRight),
    uncertainPrecision,
  ),
  figure('kind-macro-f1', 'kind, macro-F1', 'kind', bars(0.65, 0.78, 0.83), macroOfConfusion('kind')),
  figure(
    'theme-macro-f1',
    'theme, macro-F1 (commitments, priorities)',
    'theme',
    bars(0.7, 0.85, 0.9),
    macroOfClasses('theme'),
  ),
  figure(
    'theme-commitments-macro-f1',
    'theme, macro-F1 (commitments only)',
    null,
    reported,
    macroOfClasses('theme-of-commitments'),
  ),
  figure(
    'width-macro-f1',
    'theme at both widths, macro-F1',
    'width',
    bars(null, 0.8, 0.88),
    macroOfClasses('width'),
  ),
  figure(
    'mention-macro-f1',
    'theme of context, achievements, macro-F1',
    'mention',
    reported,
    macroOfClasses('mention'),
  ),
  figure('code-micro-f1', 'codes without OTH, micro-F1', 'codes', bars(0.6, 0.75, 0.82), micro('code')),
  figure(
    'code-macro-f1',
    'codes without OTH, macro-F1',
    null,
    bars(null, 0.65, 0.74),
    macroOfClasses('code'),
  ),
  figure(
    'code-with-priorities-micro-f1',
    'codes, micro-F1 with priorities',
    null,
    reported,
    micro('code-with-priorities'),
  ),
  figure(
    'strength-macro-f1',
    'strength, macro-F1',
    'strength',
    bars(null, 0.75, 0.85),
    macroOfConfusion('strength'),
  ),
  figure(
    'measurable-f1',
    'measurable, F1 of true',
    'measurable',
    bars(null, 0.65, 0.8),
    single('measurable', 'f1'),
  ),
  figure('actor-kappa', 'actor, kappa', 'actor', bars(null, 0.45, 0.65), (tally) => kappa(tally, 'actor')),
  figure(
    'calibration-error',
    'calibration, expected error',
    'calibration',
    most(null, 0.05, 0.03),
    expectedCalibrationError,
  ),
  figure(
    'end-to-end-theme-macro-f1',
    'end to end: theme, macro-F1',
    null,
    reported,
    macroOfClasses('end-to-end-theme'),
  ),
  figure('end-to-end-code-micro-f1', 'end to end: codes, micro-F1', null, reported, micro('end-to-end-code')),
  figure(
    'end-to-end-strength-macro-f1',
    'end to end: strength, macro-F1',
    null,
    reported,
    macroOfConfusion('end-to-end-strength'),
  ),
  figure(
    'end-to-end-measurable-f1',
    'end to end: measurable, F1 of true',
    null,
    reported,
    single('measurable', 'f1', 'end-to-end-measurable'),
  ),
];
