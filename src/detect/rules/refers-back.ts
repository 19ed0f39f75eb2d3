import { inText, type Rule } from '../rule.ts';

/** The sentence opens by pointing back to the one before. */
export const refersBack: Rule = {
  id: 'refers-back',
  says: 'commitment',
  doc: 'The sentence opens by pointing back to the one before.',
  examples: { fires: ['It will open in June.'], not: ['The shop will open in June.'] },
  match: inText(
    /^[^a-z]*(?:it|they|this|these|those|that|such|its|their|he|she|both|the results|alongside it|instead|as well)\b/,
  ),
};
