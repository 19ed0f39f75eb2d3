import { inText, type Rule } from '../rule.ts';

/** The author intends, means, plans or is going to do something. */
export const intends: Rule = {
  id: 'intends',
  says: 'commitment',
  doc: 'The author intends, means, plans or is going to do something.',
  examples: {
    fires: ['I intend to visit every ward.', 'It is my intention to visit every ward.'],
    not: ['I visited every ward.'],
  },
  match: inText(
    /\b(?:i|we|he|she|commissioner|p(?:f|ff)?cc|mayor|force|constabulary)(?: \([^)]{1,12}\))?(?:'m|'re| am| are| is)? (?:\w+ )?(?:intends?|mean|plans?|proposes?|going|determined|aim|set|looking|about|working)(?: instead)? (?:to|towards?|on|with)\b|\bwhat (?:i|we) can do\b|\bmy (?:intention|aim|plan|ambition|mission|goal|task) is(?: to)?\b|\bit is (?:my|our|the (?:commissioner|pcc)'s) (?:firm )?(?:intention|ambition|aim|plan) (?:to|that)\b|\b(?:i|we) (?:have )?(?:decided|agreed|resolved) to\b/,
  ),
};
