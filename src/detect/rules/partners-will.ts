import { inText, type Rule } from '../rule.ts';

/** A partner or several will do something. */
export const partnersWill: Rule = {
  id: 'partners-will',
  says: 'partners',
  doc: 'A partner or several will do something.',
  examples: { fires: ['The health board will fund a nurse.'], not: ['I will fund a nurse.'] },
  match: inText(
    /\b(?:councils?|board|partnerships?|health board|forum|panel|probation|nhs|partners|charities|university|schools|colleges?|fire service|trusts?|authorities|association|chamber|crews|the service|violence reduction unit|vru|csps?|combined authority)(?: \([^)]{1,12}\))?(?: [\w-]+){0,5}? (?:will|shall|is to|are to|have agreed|has agreed)\b/,
  ),
};
