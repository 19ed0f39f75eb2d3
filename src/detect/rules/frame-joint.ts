import { inFrame, type Rule } from '../rule.ts';

/** The lead-in or heading says that several act together. */
export const frameJoint: Rule = {
  id: 'frame-joint',
  says: 'joint',
  doc: 'The lead-in or heading says that several act together.',
  examples: {
    fires: [{ text: 'Rehearse twice a year', leadIn: 'Together with the councils, we will:' }],
    not: [{ text: 'Rehearse twice a year', leadIn: 'I will:' }],
  },
  match: inFrame(
    /\btogether\b|\b(?:with|alongside) (?:the |our |my |local )?(?:\w+ ){0,3}(?:partners?|councils?|forum|board|partnership|chief constable|force|agencies)\b[^:]{0,40}\b(?:will|shall)\b|\b(?:will|to) work with\b|\bmy team and the\b|\bjoint(?:ly)?\b/,
  ),
};
