import { inText, type Rule } from '../rule.ts';

/** The line is a label with a number and nothing else ("Pledge 4"): what follows says what. */
export const numberedLabel: Rule = {
  id: 'numbered-label',
  says: 'context',
  doc: 'The line is a label with a number and nothing else.',
  examples: { fires: ['Pledge 4', 'Objective two:'], not: ['Pledge 4: two more counters', 'Four pledges'] },
  match: inText(
    /^[^a-z]*(?:pledge|promise|priority|objective|mission|aim|outcome|action|theme|goal|commitment|chapter|part|section|pillar|strand|step|page|annex|appendix) (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|[a-f])[.:)]? *$/,
  ),
};
