import { inText, type Rule } from '../rule.ts';

/** Something "will be" done, with no doer named. */
export const passiveWill: Rule = {
  id: 'passive-will',
  says: 'commitment',
  doc: 'Something "will be" done, with no doer named.',
  examples: { fires: ['A new team will be established.'], not: ['The plan is published.'] },
  match: inText(
    /\b(?:will|shall|must) (?:\w+ly |also |now |then |therefore |all |each )?be (?:\w+ly )?(?:\w{3,}(?:ed|en)|built|held|set|put|made|kept|brought|paid|sent|found|sold|run|spent|cut|shown|taught|given|available|in place|open)\b/,
  ),
};
