import { inText, type Rule } from '../rule.ts';

/** A party or candidate will do something. */
export const partyWill: Rule = {
  id: 'party-will',
  says: 'commitment',
  doc: 'A party or candidate will do something.',
  examples: { fires: ['She will cut delays.'], not: ['It will rain.'] },
  match: inText(
    /\b(?:labour|conservatives|liberal democrats|lib dems|greens|plaid|the party|he|she)(?:'s|'ll)? (?:also |then )?(?:will|is determined to|is committed to|pledges to|has pledged to|would|be)\b/,
  ),
};
