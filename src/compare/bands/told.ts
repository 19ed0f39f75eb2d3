import type { Accuracy, BandedShare, Bands, OwnAccuracy } from '../../model/index.ts';
import type { ComparedArea } from '../metric.ts';
import { bandsOf } from './index.ts';

/**
 * The bands of compared plans as they are told everywhere: that a plan says more or less only where it does with each list
 * counted once as well, so that no page says what another takes back.
 */
export function toldBands(
  compared: readonly ComparedArea[],
  accuracy: Accuracy | null,
  own: OwnAccuracy | undefined,
): Bands {
  const bands = bandsOf(compared, accuracy, { own });
  const once = bandsOf(compared, accuracy, { listsOnce: true, own });
  return {
    ...bands,
    measures: bands.measures.map((measure) => {
      const again = once.measures.find((one) => one.measure === measure.measure)?.plans ?? [];
      const byForce = new Map(again.map((plan) => [plan.force, plan]));
      return { ...measure, plans: measure.plans.map((plan) => told(plan, byForce.get(plan.force))) };
    }),
  };
}

function told(plan: BandedShare, once: BandedShare | undefined): BandedShare {
  const isSided = plan.band === 'more' || plan.band === 'less';
  return isSided && once?.band !== plan.band ? { ...plan, band: 'cannot-tell' } : plan;
}
