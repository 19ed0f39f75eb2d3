import { opening, type Rule } from '../rule.ts';

/** The line opens with a verb in -s, its doer named above. */
export const opensWithThirdPerson: Rule = {
  id: 'opens-with-third-person',
  says: 'commitment',
  doc: 'The line opens with a verb in -s, its doer named above.',
  examples: { fires: ['opens all stations to residents'], not: ['More constables'] },
  match: opening('third-verb'),
};
