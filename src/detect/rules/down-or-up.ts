import { inText, type Rule } from '../rule.ts';

/** A figure is said to be down, up, better or worse than before. */
export const downOrUp: Rule = {
  id: 'down-or-up',
  says: 'achievement',
  doc: 'A figure is said to be down, up, better or worse than before.',
  examples: { fires: ['Burglary is down in every town.'], not: ['I will bring burglary down.'] },
  match: inText(
    /\b(?:is|are|was|were|has|have|been) (?:now |also |already )?(?:\d[\d.]*% )?(?:down|up|lower|higher|reduced|halved|fallen|decreased|fewer|better)\b|\bdown by\b|\b(?:lowest|fewest|best|highest) (?:in|on record|for|since|level)\b|\boutstanding\b/,
  ),
};
