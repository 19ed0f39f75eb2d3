import { inText, type Rule } from '../rule.ts';

/** A number of things to be provided or done. */
export const countedNoun: Rule = {
  id: 'counted-noun',
  says: 'measurable',
  doc: 'A number of things to be provided or done.',
  examples: { fires: ['Recruit six detectives'], not: ['Recruit detectives'] },
  match: inText(
    /\b(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|a hundred|hundred) (?!per|years? ago|years of|years|people told|of the|and)(?:more |new |extra |further |additional |\w+ )?[a-z]+/,
  ),
};
