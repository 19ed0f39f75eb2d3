import { opening, type Rule } from '../rule.ts';

/** The sentence asks. */
export const question: Rule = {
  id: 'question',
  says: 'context',
  doc: 'The sentence asks.',
  examples: { fires: ['Who will answer the phone?'], not: ['We will answer the phone.'] },
  match: opening('question'),
};
