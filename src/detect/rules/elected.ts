import { inText, type Rule } from '../rule.ts';

/** The author says what follows from being elected. */
export const elected: Rule = {
  id: 'elected',
  says: 'commitment',
  doc: 'The author says what follows from being elected.',
  examples: { fires: ['If elected I will listen.'], not: ['I was elected in 2021.'] },
  match: inText(
    /\bif (?:re ?- ?)?elected\b|\bif you (?:re-?)?elect me\b|\bon my watch\b|\b(?:while|whilst|as long as) i(?:'m| am) (?:your |the |in )|\bunder my leadership\b|\bas (?:your|the) (?:next |new )?(?:[\w']+ ){0,2}(?:police and crime commissioner|police & crime commissioner|police commissioner|commissioner|pcc)\b/,
  ),
};
