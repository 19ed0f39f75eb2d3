import { inText, type Rule } from '../rule.ts';

/** How often, or how soon, something is to be done. */
export const howOften: Rule = {
  id: 'how-often',
  says: 'measurable',
  doc: 'How often, or how soon, something is to be done.',
  examples: { fires: ['Meet every month with victims'], not: ['Meet with victims'] },
  match: inText(
    /\b(?:each|every|per|once a|twice a|times a|a) (?:day|week|month|quarter|year|night|evening|weekend|fortnight)\b|\b(?:weekly|fortnightly|monthly|quarterly|annually|yearly|annual \w+)\b(?! (?:basis|hmic\w*))|\bwithin (?:[\w-]+ ){1,2}(?:minutes?|hours?|days?|weeks?|months?|years?)\b|\binside \d+ hours\b/,
  ),
};
