import { inText, type Rule } from '../rule.ts';

/** The act is to support, encourage, explore, lobby, press or the like. */
export const softVerb: Rule = {
  id: 'soft-verb',
  says: 'soft',
  doc: 'The act is to support, encourage, explore, lobby, press or the like.',
  examples: {
    fires: ['We will encourage schools to join.', 'Seek to cut delays'],
    not: ['We will open a school.'],
  },
  match: inText(
    /\b(?:support|encourag|champion|promot|explor|consider|lobby|persuad|urg(?:e|ing)|advocat|campaign|influenc|rais(?:e|ing) awareness)\w*\b|\b(?:aim|aims|aiming|seek|seeks|seeking|strive|striving|try|trying|hope|hoping|look|looking|press|pressing|push|pushing|ask|asking|argue|arguing|call|calling)(?: hard)?(?: \w+)? (?:to|for|towards?|on|into|at)\b|\bwork(?:ing)? (?:towards?|to)\b|\bwhere possible\b/,
  ),
};
