import type { Theme } from '../../../model/index.ts';
import type { ReportModel } from '../../report-model.ts';
import type { ShownEdition } from '../../shown-edition.ts';
import { shareWithListsOnce } from './lists-once.ts';
import type { Slope } from './slope-panel.ts';

/**
 * What may be said of the themes' shares between two plans. A theme is said to have more or less of this plan only where
 * the difference is larger than the whole range that misreading leaves open, and points the same way with each list
 * counted once.
 */
export function slopeHeadline(
  model: ReportModel,
  before: ShownEdition,
  after: ShownEdition,
  slopes: readonly Slope[],
): string {
  const bands = model.comparison.bands?.measures ?? [];
  const ranges = new Map(
    bands.map(({ measure, plans }) => [measure, plans.find(({ force }) => force === after.area.force)]),
  );
  if (!slopes.some(({ theme }) => ranges.get(theme)))
    return 'Whether a theme has more or less of this plan than of the one before cannot be told: what misreading leaves open is not known.';
  const moved = (way: 1 | -1) =>
    slopes.filter((slope) => {
      const range = ranges.get(slope.theme);
      if (!range) return false;
      const difference = (slope.after.share ?? 0) - (slope.before.share ?? 0);
      return (
        Math.sign(difference) === way &&
        Math.abs(difference) > range.high - range.low &&
        wayWithListsOnce(before, after, slope.theme) === way
      );
    });
  const parts = [
    ...moved(1).map(({ label }) => `${label} has a larger share`),
    ...moved(-1).map(({ label }) => `${label} has a smaller share`),
  ];
  return parts.length === 0
    ? 'No theme has a share that differs from the plan before by more than misreading may explain.'
    : `${parts.join('; ')} of this plan’s undertakings than of those of the plan before.`;
}

function wayWithListsOnce(before: ShownEdition, after: ShownEdition, theme: Theme): number | null {
  const [then, now] = [before, after].map(({ figures }) => shareWithListsOnce(figures, theme));
  return then === null || now === null || then === undefined || now === undefined
    ? null
    : Math.sign(now - then);
}
