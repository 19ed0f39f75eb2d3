import { inText, type Rule } from '../rule.ts';

/** The sentence says "there will be". */
export const thereWillBe: Rule = {
  id: 'there-will-be',
  says: 'commitment',
  doc: 'The sentence says "there will be".',
  examples: { fires: ['There will be a named constable.'], not: ['There was a named constable.'] },
  match: inText(/\bthere (?:will|shall|'ll) (?:also )?be\b/),
};
