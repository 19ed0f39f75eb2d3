import { opening, type Rule } from '../rule.ts';

/** The line only introduces what follows. */
export const introduces: Rule = {
  id: 'introduces',
  says: 'context',
  doc: 'The line only introduces what follows.',
  examples: { fires: ['I will:'], not: ['I will open a shop.'] },
  match: opening('introduction'),
};
