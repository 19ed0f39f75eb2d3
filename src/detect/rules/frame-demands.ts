import { inFrame, type Rule } from '../rule.ts';

/** The lead-in asks or presses somebody for what follows. */
export const frameDemands: Rule = {
  id: 'frame-demands',
  says: 'soft',
  doc: 'The lead-in asks or presses somebody for what follows.',
  examples: {
    fires: [{ text: 'change the law on knives', leadIn: 'while pressing the Government to:' }],
    not: [{ text: 'change the rota', leadIn: 'I will:' }],
  },
  match: inFrame(
    /\b(?:pressing|press|lobby(?:ing)?|call(?:ing)? on|asking (?!you)|(?<!public are )asked to|urg(?:e|ing))\b/,
  ),
};
