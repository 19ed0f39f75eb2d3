import { inText, type Rule } from '../rule.ts';

/** The author has done something. */
export const firstPersonDone: Rule = {
  id: 'first-person-done',
  says: 'achievement',
  doc: 'The author has done something.',
  examples: {
    fires: ['I have opened two shops.', "We've delivered on our word."],
    not: ['I will open two shops.'],
  },
  match: inText(
    /\b(?:i|we|i've|we've|my (?:team|office))(?:'ve| have)? (?:also |now |already |successfully |personally |together |consistently )?(?:delivered|achieved|recruited|increased|invested|secured|reduced|opened|launched|introduced|improved|restored|created|established|funded|doubled|set up|put|given|brought|kept|made|cut|protected|built|provided|supported|trained|met|paid|worked|gone|held|heard|spent|started|begun|asked|published|visited)\b|\b(?:i|we)'ve \w+ed\b/,
  ),
};
