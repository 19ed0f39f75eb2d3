import { inText, type Rule } from '../rule.ts';

/** The sentence names what will be looked at or measured. */
export const measuresSaid: Rule = {
  id: 'measures-said',
  says: 'context',
  doc: 'The sentence names what will be looked at or measured.',
  examples: {
    fires: ['The measures I shall look at are calls and visits.'],
    not: ['I will look at every call.'],
  },
  match: inText(
    /\b(?:measures?|indicators?|figures) (?:\w+ ){0,5}(?:are|is|include)\b|\b(?:will|shall) (?:be )?(?:judged?|measured?|know)\b/,
  ),
};
