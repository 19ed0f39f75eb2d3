import { inText, type Rule } from '../rule.ts';

/** Something or somebody "is to" do or be done. */
export const isTo: Rule = {
  id: 'is-to',
  says: 'commitment',
  doc: 'Something or somebody "is to" do or be done.',
  examples: { fires: ['Meetings are to be offered to every victim.'], not: ['The aim is lower crime.'] },
  match: inText(
    /\b(?:is|are|am) (?:now |also |then |not |each |all )?to (?:be (?:\w+ly )?\w+|have|get|call|go|run|reach|become|see|know|meet|join|receive|attend|visit|\w+e)\b/,
  ),
};
