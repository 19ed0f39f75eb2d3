import { z } from 'zod';
import { driftOf, paceOf, shownOrHidden } from '../../../review/index.ts';
import type { MineAnswer } from '../../api.ts';
import { route } from './route.ts';

/** This reader's own pace and drift, which nobody else is told. */
export const mine = route('mine', 'GET', z.strictObject({}), (desk): MineAnswer => {
  const { reviewer, live } = desk;
  const review = live.review();
  const own = review.judgements.filter(
    (one) => one.reviewer === reviewer && one.coding !== null && one.purpose !== 'practice',
  );
  const pace = paceOf(live.entries(), reviewer);
  const { of, same } = driftOf(review, reviewer);
  return {
    decided: new Set(own.map(({ key }) => key)).size,
    secondsAnItem: pace.isOwn ? pace.seconds : null,
    ...shownOrHidden(review, reviewer),
    drift: { of, same },
  };
});
