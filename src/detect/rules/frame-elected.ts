import { inFrame, type Rule } from '../rule.ts';

/** The lead-in says what follows if the author is elected. */
export const frameElected: Rule = {
  id: 'frame-elected',
  says: 'commitment',
  doc: 'The lead-in says what follows if the author is elected.',
  examples: {
    fires: [{ text: 'Put more constables on foot', leadIn: 'If elected, I will:' }],
    not: [{ text: 'Put more constables on foot', leadIn: 'Residents asked me to:' }],
  },
  match: inFrame(
    /\bif (?:re ?- ?)?elected\b|\bif you (?:re-?)?elect me\b|\bas (?:your|the) (?:next |new )?(?:\w+ )?(?:police and crime commissioner|police & crime commissioner|police commissioner|pcc|mayor)\b/,
  ),
};
