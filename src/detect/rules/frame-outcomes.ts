import { inFrame, type Rule } from '../rule.ts';

/** The lead-in or heading says how success will look. */
export const frameOutcomes: Rule = {
  id: 'frame-outcomes',
  says: 'aspiration',
  doc: 'The lead-in or heading says how success will look.',
  examples: {
    fires: [{ text: 'Fewer children are hurt.', heading: 'What success looks like' }],
    not: [{ text: 'Fewer children were hurt.', heading: 'Progress to date' }],
  },
  match: inFrame(
    /\bsuccess (?:looks?|will look)\b|\bwhat (?:good|success) looks\b|\b(?:know|tell) (?:it|that|this|we|if|the plan)\b[^:]{0,20}\bworking\b|\boutcomes?\b|\bby 20\d\d(?: nobody should| every\w*)? *(?:[:/]|$)|\bable to say\b|\bvision\b|\bnobody should\b|\bhow we(?:'ll| will) know\b|\bwant to (?:be able|see)\b|\bexpect to (?:have|see|achieve)\b|\bby (?:\w+ )?20\d\d,? (?:we|i|the \w+)(?: \w+){0,3} (?:expect|hope|aim|want|will have|shall have|should)\b/,
  ),
};
