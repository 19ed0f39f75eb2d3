import { inText, type Rule } from '../rule.ts';

/** What happens if something is not done or works. */
export const conditionalFailure: Rule = {
  id: 'conditional-failure',
  says: 'context',
  doc: 'What happens if something is not done or works.',
  examples: { fires: ['If I fall short, the Panel will say so.'], not: ['If elected I will listen.'] },
  match: inText(
    /^[^a-z]*(?:if|unless|until|whether)\b(?!.*\b(?:elected|elect me)\b)|\bif (?:i|we) (?:fall|fail)\b/,
  ),
};
