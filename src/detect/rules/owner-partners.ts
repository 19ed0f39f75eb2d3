import { inOwner, type Rule } from '../rule.ts';

/** The row's owner or lead is a partner. */
export const ownerPartners: Rule = {
  id: 'owner-partners',
  says: 'partners',
  doc: "The row's owner or lead is a partner.",
  examples: {
    fires: [{ text: 'Double the team', owner: 'Borough directors' }],
    not: [{ text: 'Double the team', owner: 'Head of Commissioning' }],
  },
  match: inOwner(
    /\b(?:councils?|borough|health|nhs|probation|board|partnerships?|directors?|fire|university|trusts?|csps?|forum)\b/,
  ),
};
