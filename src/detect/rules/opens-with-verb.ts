import { opening, type Rule } from '../rule.ts';

/** The line opens with a verb in the imperative. */
export const opensWithVerb: Rule = {
  id: 'opens-with-verb',
  says: 'commitment',
  doc: 'The line opens with a verb in the imperative.',
  examples: { fires: ['Recruit more constables'], not: ['More constables'] },
  match: opening('imperative'),
};
