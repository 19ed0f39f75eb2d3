import { before, type Rule } from '../rule.ts';

/** The sentence before is an undertaking in the first person. */
export const afterUndertaking: Rule = {
  id: 'after-undertaking',
  says: 'commitment',
  doc: 'The sentence before is an undertaking in the first person.',
  examples: {
    fires: [{ text: 'The film goes on my website.', previous: 'I will question him in public.' }],
    not: [{ text: 'It rained.', previous: 'It was cold.' }],
  },
  match: before('first-will'),
};
