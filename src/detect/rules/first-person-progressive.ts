import { inText, type Rule } from '../rule.ts';

/** The author is doing something now. */
export const firstPersonProgressive: Rule = {
  id: 'first-person-progressive',
  says: 'commitment',
  doc: 'The author is doing something now.',
  examples: {
    fires: ['We are expanding the scheme to all towns.'],
    not: ['We expanded the scheme.', 'Cuts are landing on the poor.'],
  },
  match: inText(
    /\b(?:i am|i'm|we are|we're|and am|(?:we|our)(?: [a-z'-]+){1,4} are|^are|and are)(?: \w+)? (?!being|going|facing|seeing|standing|asking|calling|having|looking|hearing|living|tired)\w{3,}ing\b/,
  ),
};
