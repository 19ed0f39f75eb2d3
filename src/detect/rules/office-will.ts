import { inText, type Rule } from '../rule.ts';

/** The office, commissioner or mayor will do something. */
export const officeWill: Rule = {
  id: 'office-will',
  says: 'commitment',
  doc: 'The office, commissioner or mayor will do something.',
  examples: {
    fires: [
      'My office will pay for a nurse.',
      'An independent commissioner would open the books.',
      'The Police and Crime Commissioner (PCC) will open the books.',
    ],
    not: ['The councils will pay for a nurse.', 'The next commissioner will need a nurse.'],
  },
  match: inText(
    /\b(?:(?:my (?:office|team|deputy)|the (?:deputy )?(?:commissioner|mayor|pcc|opcc)|mopac|(?:commissioner|pcc|mayor)'s office(?: for policing and crime)?|office (?:of|for) the police(?:,? fire)? (?:and|&) crime commissioner)(?: \([^)]{1,12}\))? (?:\w+ )?(?:will|would|shall|is to|are to|pays|funds|is going to)|(?:my|our) (?:\w+ )?budget (?:will|would|pays)|(?:an?|the|your|our|this|every) (?:[a-z-]+ ){0,3}(?:police(?:,? fire)? (?:and|&) crime commissioner|commissioner|p(?:f|ff)?cc)(?: \([^)]{1,12}\))? (?:\w+ )?(?:will|would|shall)) (?!need|have to|be (?:required|responsible|elected|accountable))/,
  ),
};
