import { inFrame, type Rule } from '../rule.ts';

/** The lead-in or heading names the force as the one that acts. */
export const frameForce: Rule = {
  id: 'frame-force',
  says: 'force',
  doc: 'The lead-in or heading names the force as the one that acts.',
  examples: {
    fires: [{ text: 'Answer every call', leadIn: 'The Chief Constable will:' }],
    not: [{ text: 'Answer every letter', leadIn: 'My office will:' }],
  },
  match: inFrame(
    /\b(?:chief constable|the force|the police|constabulary|officers)(?:'s)?\b[^:]{0,30}\b(?:will|is to|are to|shall|must|has|have|do|agreed|signed|:)|\bthe (?:force|chief constable|police) *:|\bexpectations? of the (?:force|chief)|\bexpect of the chief|\bexpects to see\b|\bso that officers\b/,
  ),
};
