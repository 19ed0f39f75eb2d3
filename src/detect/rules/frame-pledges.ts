import { inFrame, type Rule } from '../rule.ts';

/** The lead-in or heading calls what follows pledges, promises, actions or undertakings. */
export const framePledges: Rule = {
  id: 'frame-pledges',
  says: 'commitment',
  doc: 'The lead-in or heading calls what follows pledges, promises, actions or undertakings.',
  examples: {
    fires: [
      { text: 'To keep every station open', leadIn: 'My promise to you:' },
      { text: 'Double the rural team', leadIn: 'Action' },
      { text: 'Double the rural team', leadIn: 'My manifesto:' },
      { text: 'Double the rural team', leadIn: 'My pledges to the people of Ashmoor:' },
    ],
    not: [
      { text: 'Street robbery', leadIn: 'Our priorities:' },
      { text: 'Foreword text.', heading: 'About this plan' },
      { text: 'Tax is a scandal.', heading: 'Party Manifesto' },
    ],
  },
  match: inFrame(
    /\b(?:pledges? to|promised on[^:]{0,40}|promis(?:e|es) to|pledges?|undertakings?|commitments?|my promises?|actions?|action plan|delivery plan|(?:i am|we are|i'm|we're) committed to|commit to)\b *(?:you|include)? *(?:[:/.]|$)|\b(?:manifesto|policies|i stand for) *: *$|\b(?:pledges?|promises|undertakings|commitments|intentions|policies) (?:to|for|by|in) [^:]{1,40}: *$|^[^a-z]*(?:my|our) (?:contract|pledges?|promises?|manifesto|guarantees?) (?:to|with|for) [^:]{1,40}$|\b(?:am|is|are|'m|'re) (?:\w+ )?(?:committing|committed|pledging) to\b[^:]{0,60}: *$|\b(?:my|our|a|the) (?:\w+[- ]){0,2}plan\b(?: for [^:]{1,40})?:|\b\w+'s (?:\w+[- ]){0,2}plan\b|\b(?:key|our|my|planned|priority) actions?\b|\bdeliverables\b|\b(?:am|is|are|'m|'s|'re) (?:now |also )?(?:promising|pledging|offering|proposing)\b[^:]{0,30}: *$|\bto-do list\b|\b(?:i|we)(?:'d| would)? (?:also )?(?:want|aim|seek|intend|plan|hope|need|like) to *: *$|\b(?:my|our) (?:aims?|ambitions?|plans?|intentions?) (?:is|are) to\b/,
  ),
};
