import { inText, type Rule } from '../rule.ts';

/** Several act together. */
export const jointActor: Rule = {
  id: 'joint-actor',
  says: 'joint',
  doc: 'Several act together.',
  examples: { fires: ['With the councils we will build a hub.'], not: ['I will build a hub.'] },
  match: inText(
    /\b(?:together|jointly|joint|alongside|in partnership|partners and i|and i (?:will|shall|are)|my office (?:and|with)|with (?:the |our |all |six |local )?(?:\w+ ){0,2}(?:councils?|partners?|forum|agencies|nhs|health|schools|charities|businesses|chief constable|force|probation|police|trusts?|nca|hmrc))\b/,
  ),
};
