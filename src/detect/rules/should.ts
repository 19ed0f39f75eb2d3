import { inText, type Rule } from '../rule.ts';

/** Somebody should, deserves or needs to have something. */
export const should: Rule = {
  id: 'should',
  says: 'aspiration',
  doc: 'Somebody should, deserves or needs to have something.',
  examples: { fires: ['Every victim should feel heard.'], not: ['Every victim will be called.'] },
  match: inText(
    /\b(?:should|ought to|deserves?|needs? to|has the right|have the right|have a right|must be able|must feel)\b/,
  ),
};
