import { inText, type Rule } from '../rule.ts';

/** Something must be so, or must be done by nobody named. */
export const mustBe: Rule = {
  id: 'must-be',
  says: 'aspiration',
  doc: 'Something must be so, or must be done by nobody named.',
  examples: { fires: ['Victims must never be left to wait.'], not: ['The force must publish its results.'] },
  match: inText(
    /\b(?:we|it|they|there|victims|children|people|crime|this|that) must\b|\bmust (?:never |always |also )?be\b/,
  ),
};
