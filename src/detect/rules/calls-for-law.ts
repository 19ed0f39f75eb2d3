import { inText, type Rule } from '../rule.ts';

/** New law, powers or sentences are called for, which others give. */
export const callsForLaw: Rule = {
  id: 'calls-for-law',
  says: 'context',
  doc: 'New law, powers or sentences are called for, which others give.',
  examples: {
    fires: ['Shop workers must be protected by tougher laws.'],
    not: ['Shop workers must be visited within the hour.'],
  },
  match: inText(
    /\b(?:new|tougher|stronger|stricter|harsher|longer|change the) (?:\w+ )?(?:laws?|legislation|sentences|sentencing)\b/,
  ),
};
