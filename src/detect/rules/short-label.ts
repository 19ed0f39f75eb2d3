import type { Rule } from '../rule.ts';

/** A few words or figures with no verb. */
export const shortLabel: Rule = {
  id: 'short-label',
  says: 'context',
  doc: 'A few words or figures with no verb.',
  examples: { fires: ['June 2026', '£142.0 million'], not: ['Recruit six more detectives for the coast'] },
  match: ({ sentence, form }) =>
    form === 'noun-phrase' && (sentence.text.match(/[A-Za-z]{3,}/g) ?? []).length <= 3
      ? [{ words: sentence.text, where: 'text' }]
      : [],
};
