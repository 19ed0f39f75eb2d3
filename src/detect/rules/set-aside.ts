import { inText, type Rule } from '../rule.ts';

/** Money or work is set in hand for what comes. */
export const setAside: Rule = {
  id: 'set-aside',
  says: 'commitment',
  doc: 'Money or work is set in hand for what comes.',
  examples: { fires: ['I have set aside £2,000 for locks.'], not: ['I have spent £2,000 on locks.'] },
  match: inText(
    /\b(?:have|has) (?:also )?(?:set aside|earmarked|agreed|allocated|committed|ordered|reserved|signed up)\b|\b(?:is|are) (?:set aside|being (?!heard|run|told)\w+)\b|\bhave asked\b|\bgiven (?:its|their|his|her|me (?:its|their)) (?:commitment|word)\b|\b(?:am|are|is|being) (?:drawing up|taught|trained)\b/,
  ),
};
