import { inText, type Rule } from '../rule.ts';

/** The reader is asked for a vote. */
export const vote: Rule = {
  id: 'vote',
  says: 'context',
  doc: 'The reader is asked for a vote.',
  examples: { fires: ['Please vote on 2 May.'], not: ['I will open a shop.'] },
  match: inText(
    /\bvot(?:e|es|ing|ed)\b|\bballot\b|\b2(?:nd)? may\b|\bmay 2(?:nd)?\b|\bpolling\b|(?<!re-)\belection\b|\byour support\b|\bsupport(?:ing)? me\b|\bhelp me\b|\bjoin me\b|\bhope (?:that )?you(?:'ll| will)\b|\bwould be (?:\w+ )?(?:delighted|honoured|proud|grateful|privileged)\b|^[^a-z]*(?:back|choose|elect) \w+(?: \w+)? (?:to|for|on)\b|\bre-elect\b|\b(?:needs?|deserves?|wants?|time for) an? (?:\w+ )?(?:(?:police and crime )?commissioner|p(?:f|ff)?cc|candidate|leader|champion|voice)\b/,
  ),
};
