import { opening, type Rule } from '../rule.ts';

/** The line opens with a verb in -ing. */
export const opensWithGerund: Rule = {
  id: 'opens-with-gerund',
  says: 'commitment',
  doc: 'The line opens with a verb in -ing.',
  examples: { fires: ['Recruiting more constables'], not: ['More constables'] },
  match: opening('gerund'),
};
