import { percent } from '../percent.ts';

/** Where a share from 0 up to `most` lies on a line. */
export type Scale = Readonly<{
  most: number;
  at: (share: number) => number;
  ticks: readonly Readonly<{ share: number; label: string }>[];
}>;

/** Steps between marks of a scale, as shares. */
const stepsOfScales = [0.02, 0.05, 0.1, 0.2, 0.25, 0.5];
/** More marks than these have no room for their figures. */
const mostSteps = 3;

/** A scale that begins at nothing, so that lengths may be compared, and ends at the first mark not below `highest`. */
export function shareScale(highest: number, from: number, to: number): Scale {
  const step = stepsOfScales.find((one) => Math.ceil(highest / one - 1e-9) <= mostSteps) ?? 0.5;
  const count = Math.max(1, Math.ceil(highest / step - 1e-9));
  const most = step * count;
  return {
    most,
    at: (share) => from + ((to - from) * share) / most,
    ticks: Array.from({ length: count + 1 }, (_, n) => ({
      share: n * step,
      label: n === 0 ? '0' : percent(n * step),
    })),
  };
}
