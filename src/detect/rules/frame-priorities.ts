import { inFrame, type Rule } from '../rule.ts';

/** The lead-in or heading calls what follows priorities or themes. */
export const framePriorities: Rule = {
  id: 'frame-priorities',
  says: 'priority',
  doc: 'The lead-in or heading calls what follows priorities or themes.',
  examples: {
    fires: [{ text: 'Burglary', leadIn: 'Our priorities:' }],
    not: [
      { text: 'Visit every victim of burglary', leadIn: 'I will:' },
      { text: 'Some text.', heading: 'Priority 1: Homes' },
    ],
  },
  match: inFrame(
    /\b(?:priorit(?:y|ies)|themes|pillars|concentrate on|focus on your|my focus\b[^:]{0,40} on|will be asked to put|threads|focus areas|aims|objectives|(?<!national )threats)\b(?!(?<=priority)\s*(?:one|two|three|four|five|\d))/,
  ),
};
