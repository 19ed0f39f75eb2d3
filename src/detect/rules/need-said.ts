import { inText, type Rule } from '../rule.ts';

/** The author says what is needed. */
export const needSaid: Rule = {
  id: 'need-said',
  says: 'aspiration',
  doc: 'The author says what is needed.',
  examples: { fires: ['We need more officers on foot.'], not: ['I will pay for more officers.'] },
  match: inText(
    /\b(?:we|i|you|people|victims|teams|residents|officers) (?:also |urgently |all |now |badly )?need\b|\bneeds? (?:to be|better|more|an?)\b|\b(?:has|have|'s got|have got|'ve got) to (?:be|stop|end|change)\b/,
  ),
};
