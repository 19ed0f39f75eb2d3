import { inText, type Rule } from '../rule.ts';

/** Somebody said, told or asked something. */
export const told: Rule = {
  id: 'told',
  says: 'context',
  doc: 'Somebody said, told or asked something.',
  examples: { fires: ['You told me that calls go unanswered.'], not: ['I will answer calls.'] },
  match: inText(
    /\b(?:told (?:me|us|the)|said|says|asked (?:me|us|for)|described|you (?:said|told)|spoke|wrote|answered|heard from|respondents|the survey|hustings|tell me|tell us|explain to me|(?:people|residents|victims|businesses|voters|neighbours|farmers|parents) (?:\w+ )?(?:tell|say|ask))\b/,
  ),
};
