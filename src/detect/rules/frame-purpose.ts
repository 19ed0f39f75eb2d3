import { inFrame, type Rule } from '../rule.ts';

/** The lead-in ends in "by" or "to", after a wish or undertaking, and waits for actions. */
export const framePurpose: Rule = {
  id: 'frame-purpose',
  says: 'commitment',
  doc: 'The lead-in ends in "by" or "to", after a wish or undertaking, and waits for actions.',
  examples: {
    fires: [{ text: 'Hiring more call takers', leadIn: 'We will cut waiting times by:' }],
    not: [{ text: 'Hiring more call takers', leadIn: 'In brief:' }],
  },
  match: inFrame(
    /\b(?:by|to|for|on|tackling|prioritising the following|make sure|ensure|provide)(?: that)?:? *$/,
  ),
};
