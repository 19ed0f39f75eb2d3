import { inText, type Rule } from '../rule.ts';

/** A date or stretch of time that has passed. */
export const pastDate: Rule = {
  id: 'past-date',
  says: 'achievement',
  doc: 'A date or stretch of time that has passed.',
  examples: {
    fires: ['Crime fell in 2019.', 'We opened it last year.'],
    not: ['We will open it next year.'],
  },
  match: inText(
    /\b(?:in|since|from|during|of|by|between|to|until|over) (?:\w+ )?(?:19\d\d|20[01]\d|202[0-4])\b|\b(?:last|past) (?:year|month|week|winter|summer|autumn|spring|two|three|four|five|ten|decade|few)\b|\b(?:ago|previously|formerly|so far|(?<!up )to date|already|since then|recently|at the end of last)\b|\bsince\b/,
  ),
};
