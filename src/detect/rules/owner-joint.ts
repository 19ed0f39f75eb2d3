import { inOwner, type Rule } from '../rule.ts';

/** The row's owner or lead is several together. */
export const ownerJoint: Rule = {
  id: 'owner-joint',
  says: 'joint',
  doc: "The row's owner or lead is several together.",
  examples: {
    fires: [{ text: 'Double the team', owner: 'Force with councils' }],
    not: [{ text: 'Double the team', owner: 'Force' }],
  },
  match: inOwner(/\b(?:with|and)\b|[/&]/),
};
