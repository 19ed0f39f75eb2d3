import { inText, type Rule } from '../rule.ts';

/** Somebody under the author must do something. */
export const must: Rule = {
  id: 'must',
  says: 'commitment',
  doc: 'Somebody under the author must do something.',
  examples: {
    fires: ['Every district must publish its results.'],
    not: ['Every district publishes its results.'],
  },
  match: inText(/\b(?:must|has to|have to)\b/),
};
