import { before, type Rule } from '../rule.ts';

/** The line before introduces, though it is not this line's lead-in. */
export const afterIntroduction: Rule = {
  id: 'after-introduction',
  says: 'commitment',
  doc: "The line before introduces, though it is not this line's lead-in.",
  examples: {
    fires: [{ text: 'More patrols', previous: 'I will:' }],
    not: [{ text: 'More patrols', previous: 'It was cold.' }],
  },
  match: before('introduction'),
};
