import { inText, type Rule } from '../rule.ts';

/** Something was or has been done. */
export const passivePast: Rule = {
  id: 'passive-past',
  says: 'achievement',
  doc: 'Something was or has been done.',
  examples: { fires: ['Two shops were opened.'], not: ['Two shops will be opened.'] },
  match: inText(
    /\b(?:was|were|has been|have been|has now been|had been) (?:\w+ly |also |now |all )?(?:\w{2,}ed|built|held|set|put|made|kept|brought|paid|sent|found|sold|run|spent|cut|taken|given|broken|shut|honoured|met)\b/,
  ),
};
