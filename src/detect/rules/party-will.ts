import { inText, type Rule } from '../rule.ts';

/** A party or candidate will do something. */
export const partyWill: Rule = {
  id: 'party-will',
  says: 'commitment',
  doc: 'A party or candidate will do something.',
  examples: { fires: ['She will cut delays.', 'He’d open a desk in each town.'], not: ['It will rain.'] },
  match: inText(
    /\b(?:labour|conservatives|liberal democrats|lib dems|greens|green party|plaid(?: cymru)?|ukip|reform uk|english democrats|the party|he|she)(?:(?:'s|'ll)? (?:also |then )?(?:will|is determined to|is committed to|pledges to|has pledged to|would|be)\b|'(?:ll|d) (?!have\b|been\b|better\b|like\b|rather\b)[a-z]+)/,
  ),
};
