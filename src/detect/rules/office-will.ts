import { inText, type Rule } from '../rule.ts';

/** The office, commissioner or mayor will do something. */
export const officeWill: Rule = {
  id: 'office-will',
  says: 'commitment',
  doc: 'The office, commissioner or mayor will do something.',
  examples: { fires: ['My office will pay for a nurse.'], not: ['The councils will pay for a nurse.'] },
  match: inText(
    /\b(?:my (?:office|team|deputy)|the (?:deputy )?(?:commissioner|mayor|pcc|opcc)|(?:commissioner|pcc)'s office|office of the police and crime commissioner) (?:\w+ )?(?:will|shall|is to|are to|pays|funds|is going to)\b/,
  ),
};
