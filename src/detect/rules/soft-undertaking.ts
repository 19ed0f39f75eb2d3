import { inText, type Rule } from '../rule.ts';

/** The author undertakes no more than to try, support or ask. */
export const softUndertaking: Rule = {
  id: 'soft-undertaking',
  says: 'soft',
  doc: 'The author undertakes no more than to try, support or ask.',
  examples: {
    fires: ['I will press ministers for more money.', 'Explore a shared desk'],
    not: ['I will open a desk that supports victims.'],
  },
  match: inText(
    /(?:\b(?:will|shall|to|and|i|we|continue to|keep)|^[^a-z]*|'ll) (?:\w+ly |also |keep |continue |be )?(?:support|encourag|champion|promot|explor|consider|lobby|persuad|urg|advocat|campaign|aim|seek|striv|try|press|push|ask|argu|call on|call for|work towards?|look at|look into|look to|petition)\w*/,
  ),
};
