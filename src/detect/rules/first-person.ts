import { inText, type Rule } from '../rule.ts';

/** The author speaks of himself, herself or the office. */
export const firstPerson: Rule = {
  id: 'first-person',
  says: 'commissioner',
  doc: 'The author speaks of himself, herself or the office.',
  examples: { fires: ['I will open a shop.'], not: ['The force will answer.'] },
  match: inText(/\b(?:i|my|me|i'll|i'm|i've|we|our|we'll)\b/),
};
