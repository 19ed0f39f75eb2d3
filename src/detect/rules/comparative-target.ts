import { inText, type Rule } from '../rule.ts';

/** A rise or fall that is wanted. */
export const comparativeTarget: Rule = {
  id: 'comparative-target',
  says: 'aspiration',
  doc: 'A rise or fall that is wanted.',
  examples: { fires: ['Fewer children in custody'], not: ['Children in custody'] },
  match: inText(
    /^[^a-z]*(?:fewer|less|more|lower|higher|better|safer|stronger|faster|quicker|a \w+ fewer|reduced|improved|increased|greater|shorter)\b/,
  ),
};
