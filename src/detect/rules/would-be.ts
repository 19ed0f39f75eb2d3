import { inText, type Rule } from '../rule.ts';

/** What would be, or would be done, once the author holds the office. */
export const wouldBe: Rule = {
  id: 'would-be',
  says: 'commitment',
  doc: 'What would be, or would be done, once the author holds the office.',
  examples: {
    fires: ['There’d be no deputy.', 'Refuges would be funded first.'],
    not: ['It would be wrong to close it.', 'More would be needed to mend it.'],
  },
  match: inText(
    /\bthere(?:'d| would) (?:also |still )?be\b|\bwould (?:\w+ly |also |now |then |at last |all |each )?be (?!needed|required|expected|wasted|lost|forgiven|surprised|wrong|better|worse|easy|ashamed|told)(?:\w{3,}ed|built|held|set|put|made|kept|brought|paid|sent|found|sold|run|spent|cut|shown|taught|given|theirs|yours|open)\b/,
  ),
};
