import { inFrame, type Rule } from '../rule.ts';

/** The lead-in says that a body has agreed or been asked to do what follows. */
export const frameAgreed: Rule = {
  id: 'frame-agreed',
  says: 'commitment',
  doc: 'The lead-in says that a body has agreed or been asked to do what follows.',
  examples: {
    fires: [{ text: 'Answer every call within a minute', leadIn: 'The Chief Constable has agreed to:' }],
    not: [{ text: 'Answer every call within a minute', leadIn: 'You said:' }],
  },
  match: inFrame(
    /\b(?:has|have) (?:\w+ ){0,2}(?:agreed|signed up|undertaken)\b[^:]{0,40}|\b(?:i|we) have asked the (?:chief constable|force)\b|\bexpect(?:s|ations?)? (?:of|to see|the (?:force|chief constable))\b|\bis to *:/,
  ),
};
