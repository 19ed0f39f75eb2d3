import { opening, type Rule } from '../rule.ts';

/** The line opens with a past participle. */
export const opensWithParticiple: Rule = {
  id: 'opens-with-participle',
  says: 'achievement',
  doc: 'The line opens with a past participle.',
  examples: { fires: ['Recruited 30 constables'], not: ['Recruit 30 constables'] },
  match: opening('participle'),
};
