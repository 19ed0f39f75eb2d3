import { inText, type Rule } from '../rule.ts';

/** Somebody and the author act together. */
export const andI: Rule = {
  id: 'and-i',
  says: 'joint',
  doc: 'Somebody and the author act together.',
  examples: {
    fires: ['The Board and I will draw up a plan.', 'With the councils we will build a hub.'],
    not: ['I will build a hub.'],
  },
  match: inText(
    /\b(?:and (?:i|my office)|my office and [^,]{3,40}|together we|(?:three|two|both) of us|jointly|i are|with the chief constable,? (?:i|we)) (?:will|shall|are|have|intend|take|meet)\b|^[^a-z]*(?:with|alongside|together with|through) (?:the |our |all |six |local |every )?[^,]{3,60},? (?:i|we|we'll|i'll|officers)\b/,
  ),
};
