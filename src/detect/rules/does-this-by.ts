import { inText, type Rule } from '../rule.ts';

/** How what was said before is to be done, which says nothing new by itself. */
export const doesThisBy: Rule = {
  id: 'does-this-by',
  says: 'context',
  doc: 'How what was said before is to be done.',
  examples: {
    fires: ['We will do this by listening.', "I'll get there by working with you."],
    not: ['I will do this job by the book and open a shop.', 'I will cut crime by opening a shop.'],
  },
  match: inText(
    /^[^a-z]*(?:i|we|he|she)(?:'ll|'d| will| would) (?:(?:do|achieve|deliver|fund|pay for) (?:this|it|that|so|these)|get there) (?:by|through)\b/,
  ),
};
