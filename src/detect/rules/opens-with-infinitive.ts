import { opening, type Rule } from '../rule.ts';

/** The line opens with "to" and a verb. */
export const opensWithInfinitive: Rule = {
  id: 'opens-with-infinitive',
  says: 'commitment',
  doc: 'The line opens with "to" and a verb.',
  examples: { fires: ['To recruit more constables'], not: ['More constables'] },
  match: opening('infinitive'),
};
