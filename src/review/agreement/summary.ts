import type { AgreementSummary } from '../../model/index.ts';
import type { Review } from '../apply/index.ts';
import { agreementOf } from './agree.ts';

/** Seed of the intervals, so that the same decisions give the same figures. */
const seed = 1;

/**
 * How far readers agree over all documents, for the report: of what they judged without seeing the machine's reading; where no
 * two did, of all they judged. Null where no two people judged the same item.
 */
export function agreementSummary(review: Review): AgreementSummary | null {
  for (const hiddenOnly of [true, false]) {
    const { reviewers, overall, rewrite } = agreementOf(review, { seed, hiddenOnly, overallOnly: true });
    const [found] = overall.found;
    const [codes] = overall.codes;
    if (overall.refused === null && found && codes)
      return {
        reviewers,
        unseen: hiddenOnly,
        items: overall.several,
        found,
        codes,
        span: overall.span,
        rewrite: rewrite.map(({ code }) => code),
      };
  }
  return null;
}
