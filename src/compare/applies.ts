import type { Category, Placement } from '../model/index.ts';
import { compareDates } from './dates.ts';

/** The facet of what section 7 of the Police Reform and Social Responsibility Act 2011 asks a plan to set out. */
const statutory = 'statutory-contents';

const mayBePlan: readonly Placement['purpose'][] = ['full-plan', 'unknown'];

/**
 * Why a category does not apply to an edition, or null where it does. Frames of law and policy hold for plans
 * issued while they were in force. Where the edition's date is not known, only a frame still in force is held.
 */
export function whyNotApplicable(facet: string, category: Category, placement: Placement): string | null {
  if (facet === statutory && placement.area === 'city-of-london') {
    return 'the City of London is outside section 7 of the Police Reform and Social Responsibility Act 2011';
  }
  if (facet === statutory && !mayBePlan.includes(placement.purpose)) {
    return 'section 7 of the Police Reform and Social Responsibility Act 2011 is about the police and crime plan itself';
  }
  const { appliesFrom, appliesTo } = category;
  const issued = placement.issued ?? placement.from;
  if (issued === null) return appliesTo === undefined ? null : 'when the plan was issued is not known';
  if (appliesFrom !== undefined && compareDates(issued, appliesFrom) < 0)
    return `in force from ${appliesFrom} only`;
  if (appliesTo !== undefined && compareDates(issued, appliesTo) > 0)
    return `in force until ${appliesTo} only`;
  return null;
}
