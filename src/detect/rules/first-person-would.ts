import { inText, type Rule } from '../rule.ts';

/** The author says what he or she would do in office. */
export const firstPersonWould: Rule = {
  id: 'first-person-would',
  says: 'commitment',
  doc: 'The author says what he or she would do in office.',
  examples: {
    fires: ['I would stand up for farmers.', 'I think it is a crime, and would press for cases.'],
    not: ['I would like to thank farmers.', 'I promised you that I would cut waste.'],
  },
  match: inText(
    /(?<!\b(?:promised|pledged|said|told)\b[^.;:]{0,30})\b(?:i|we)(?:'d| would) (?:also |\w+ly )?(?!like|love|rather|be (?:delighted|proud|honoured|happy|grateful)|dearly|not wish)[a-z]+|^[^a-z]*i \w+[^.;:]{3,120},? (?:and|so|but) (?:also )?(?:would|will) (?!be\b|like)[a-z]+/,
  ),
};
