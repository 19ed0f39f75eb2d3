import { inText, type Rule } from '../rule.ts';

/** The undertaking is to leave something undone. */
export const notDone: Rule = {
  id: 'not-done',
  says: 'commitment',
  doc: 'The undertaking is to leave something undone.',
  examples: { fires: ['I will not close a counter.'], not: ['I will open a counter.'] },
  match: inText(/\b(?:will|shall|do) (?:not|never)\b|^[^a-z]*(?:not|no|never|oppose|stop|end)\b/),
};
