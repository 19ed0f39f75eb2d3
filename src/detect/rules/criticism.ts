import { inText, type Rule } from '../rule.ts';

/** Something is said to be wrong, failing or lacking. */
export const criticism: Rule = {
  id: 'criticism',
  says: 'context',
  doc: 'Something is said to be wrong, failing or lacking.',
  examples: { fires: ['The last lot let down our towns.'], not: ['I will open a shop.'] },
  match: inText(
    /\b(?:fail(?:ed|ing|ure|s)?|let down|ravaged|neglect\w*|broken|austerity|under strain|cuts (?:to|have)|too (?:often|many|long|little|few|much)|not enough|unacceptable|wrong|crisis|suffer\w*|lack of|struggl\w+|blighted?|plague\w*|soaring|rising|waste|wasted|worse|worst|ignored|forgotten|simply do not|enough is enough|cannot continue|inept)\b/,
  ),
};
