import { inFrame, type Rule } from '../rule.ts';

/** The lead-in holds back from what follows. */
export const frameDenies: Rule = {
  id: 'frame-denies',
  says: 'context',
  doc: 'The lead-in holds back from what follows.',
  examples: {
    fires: [{ text: 'A second helicopter', leadIn: 'Still under discussion are:' }],
    not: [{ text: 'A second van', leadIn: 'I will buy:' }],
  },
  match: inFrame(
    /\b(?:still under discussion|not agreed|but not|national measures|every force is compared|national crime and policing measures)\b/,
  ),
};
