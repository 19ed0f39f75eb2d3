import { inText, type Rule } from '../rule.ts';

/** The author is committed, pledges or promises. */
export const committedTo: Rule = {
  id: 'committed-to',
  says: 'commitment',
  doc: 'The author is committed, pledges or promises.',
  examples: {
    fires: ['I am committed to cutting response times.'],
    not: ['I thank officers for their commitment.'],
  },
  match: inText(
    /\b(?:i|we|he|she|the (?:commissioner|pcc|mayor|force|constabulary))(?:'m|'re| am| are| is| remain)? (?:\w+ )?(?:committed to|commits? to|pledge[sd]? to|pledge|promise|guarantee|undertake to|undertake|vow to)\b|\bmy (?:commitment|pledge|promise) (?:is|to)\b|\bcommitted to (?:\w+ing)\b|\b(?:have|has|make|made|give|given) (?:a|an|our|my|its|their) (?:\w+ )?(?:commitment|pledge|promise) to\b|\bcommit to (?:\w+ing)\b/,
  ),
};
