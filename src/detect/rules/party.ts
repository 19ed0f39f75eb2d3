import { inText, type Rule } from '../rule.ts';

/** A party or rival is spoken of. */
export const party: Rule = {
  id: 'party',
  says: 'context',
  doc: 'A party or rival is spoken of.',
  examples: { fires: ['The Tory record is poor.'], not: ['The rural record is poor.'] },
  match: inText(
    /\b(?:tory|tories|conservatives?|(?<!forced )labour|lib ?dems?|liberal democrats?|greens?|green party|plaid|ukip|reform uk|english democrats|politic\w*|party)\b/,
  ),
};
