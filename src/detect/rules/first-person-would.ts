import { inText, type Rule } from '../rule.ts';

/** The author says what he or she would do in office. */
export const firstPersonWould: Rule = {
  id: 'first-person-would',
  says: 'commitment',
  doc: 'The author says what he or she would do in office.',
  examples: { fires: ['I would stand up for farmers.'], not: ['I would like to thank farmers.'] },
  match: inText(
    /\b(?:i|we)(?:'d| would) (?:also |\w+ly )?(?!like|love|rather|be (?:delighted|proud|honoured|happy|grateful)|dearly|not wish)[a-z]+/,
  ),
};
