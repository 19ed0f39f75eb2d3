import { inFrame, type Rule } from '../rule.ts';

/** The lead-in or heading names the author or the office as the one that acts. */
export const frameCommissioner: Rule = {
  id: 'frame-commissioner',
  says: 'commissioner',
  doc: 'The lead-in or heading names the author or the office as the one that acts.',
  examples: {
    fires: [{ text: 'Answer every letter', leadIn: 'I will:' }],
    not: [{ text: 'Answer every call', leadIn: 'The force will:' }],
  },
  match: inFrame(/\b(?:i|my|i'm|i've|my office|the commissioner|the mayor|your pcc|as your|elected)\b/),
};
