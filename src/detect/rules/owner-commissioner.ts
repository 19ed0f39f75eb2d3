import { inOwner, type Rule } from '../rule.ts';

/** The row's owner or lead is of the office. */
export const ownerCommissioner: Rule = {
  id: 'owner-commissioner',
  says: 'commissioner',
  doc: "The row's owner or lead is of the office.",
  examples: {
    fires: [{ text: 'Double the team', owner: 'OPCC Head of Grants' }],
    not: [{ text: 'Double the team', owner: 'Detective Superintendent' }],
  },
  match: inOwner(/\b(?:opcc|pcc|commissioner|mayor|office|head of|manager|pso|grants)\b/),
};
