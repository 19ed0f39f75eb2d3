import { inFrame, type Rule } from '../rule.ts';

/** The lead-in or heading is about duties that the law creates. */
export const frameDuty: Rule = {
  id: 'frame-duty',
  says: 'context',
  doc: 'The lead-in or heading is about duties that the law creates.',
  examples: {
    fires: [{ text: 'Prepare a strategy', leadIn: 'The Duty obliges councils to:' }],
    not: [{ text: 'Prepare a strategy', leadIn: 'I will:' }],
  },
  match: inFrame(
    /(?<!over and above the |beyond the |beyond our |more than the )\b(?:act 19\d\d|act 20\d\d|duty|duties|obliges?|the law|legal|statut\w+|legislation|commissioner (?:must|is elected to)|required by|by law|regulations|well-being goals)\b|\bresponsib(?:le for|ilities)\b|\brole of the\b|\b(?:my|our) (?:role|duties|powers)\b/,
  ),
};
