import { inFrame, type Rule } from '../rule.ts';

/** The lead-in or heading names others than the office and force as those who act. */
export const framePartners: Rule = {
  id: 'frame-partners',
  says: 'partners',
  doc: 'The lead-in or heading names others than the office and force as those who act.',
  examples: {
    fires: [{ text: 'Share their data', leadIn: 'Partners will:' }],
    not: [{ text: 'Share our data', leadIn: 'I will:' }],
  },
  match: inFrame(
    /^(?:partners?|the service|councils?|the (?:\w+ ){0,4}(?:board|partnership|service|panel|forum))\b(?:[^:]{0,40}(?:will|agreed|are to|asked to|asked))? *(?:[:/]|$)|\bpartners on the\b[^:]{0,40}\bagreed|\bdirectors?$/,
  ),
};
