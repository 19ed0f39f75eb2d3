import { inText, type Rule } from '../rule.ts';

/** Somebody is thanked or praised. */
export const thanks: Rule = {
  id: 'thanks',
  says: 'context',
  doc: 'Somebody is thanked or praised.',
  examples: { fires: ['I thank our volunteers for their commitment.'], not: ['I will train volunteers.'] },
  match: inText(
    /\b(?:thank|thanks|grateful|tribute|gratitude|proud|admire|commend|put on record|congratulat\w+|their (?:commitment|dedication|courage|bravery)|whose commitment)\b/,
  ),
};
