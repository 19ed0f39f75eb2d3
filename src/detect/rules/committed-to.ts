import { inText, type Rule } from '../rule.ts';

/** The author is committed, pledges or promises. */
export const committedTo: Rule = {
  id: 'committed-to',
  says: 'commitment',
  doc: 'The author is committed, pledges or promises.',
  examples: {
    fires: [
      'I am committed to cutting response times.',
      'The Police and Crime Commissioner remains committed to cutting them.',
    ],
    not: ['I thank officers for their commitment.', 'He is a veteran, committed to serving.'],
  },
  match: inText(
    /\b(?:i|we|he|she|commissioner|p(?:f|ff)?cc|mayor|force|constabulary)(?: \([^)]{1,12}\))?(?:'m|'re| am| are| is| remain)? (?:\w+ )?(?:committed to|commits? to|pledge[sd]? to|pledge|promise|guarantee|undertake to|undertake|vow to)\b|\bmy (?:commitment|pledge|promise) (?:is|to)\b|\b(?:am|is|are|remains?|fully) committed to\b|\b(?:have|has|make|made|give|given) (?:a|an|our|my|its|their) (?:\w+ )?(?:commitment|pledge|promise) to\b|\bcommit to (?:\w+ing)\b/,
  ),
};
