import { inFrame, type Rule } from '../rule.ts';

/** The lead-in names a time that has passed. */
export const frameSince: Rule = {
  id: 'frame-since',
  says: 'achievement',
  doc: 'The lead-in names a time that has passed.',
  examples: {
    fires: [{ text: 'Two counters open again', leadIn: 'Since May 2022:' }],
    not: [{ text: 'Two counters open again', leadIn: 'By May 2030:' }],
  },
  match: inFrame(
    /\bsince (?:\w+ ){0,2}(?:20\d\d|taking|i took|my election|then|being elected|we)\b|\bduring that time\b|\bin (?:ten|twelve|the (?:last|past)) (?:months|years?|\w+ (?:months|years))\b|\bover the (?:past|last)\b|\bin my first\b|\bbetween (?:\w+ )?20\d\d and (?:\w+ )?20\d\d,? (?:the|we|i|my|our|it)\b/,
  ),
};
