import { inText, type Rule } from '../rule.ts';

/** Work that goes on. */
export const continues: Rule = {
  id: 'continues',
  says: 'commitment',
  doc: 'Work that goes on.',
  examples: { fires: ['We continue to fund the refuge.'], not: ['We funded the refuge.'] },
  match: inText(
    /\b(?:continue|continues|continuing|go on|goes on|going on|carry on|keep|keeping|maintain|maintaining|remain|retain)\b(?! (?:rising|to rise|to grow|to fall|to suffer))/,
  ),
};
