import { inOwner, type Rule } from '../rule.ts';

/** The row's owner or lead is of the force. */
export const ownerForce: Rule = {
  id: 'owner-force',
  says: 'force',
  doc: "The row's owner or lead is of the force.",
  examples: {
    fires: [{ text: 'Double the team', owner: 'Detective Superintendent' }],
    not: [{ text: 'Double the team', owner: 'Head of Commissioning' }],
  },
  match: inOwner(
    /\b(?:chief|constable|superintendent|inspector|force|constabulary|police|detective|sergeant|acc|dcc)\b/,
  ),
};
