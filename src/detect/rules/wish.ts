import { inText, type Rule } from '../rule.ts';

/** The author says what is wanted or hoped for. */
export const wish: Rule = {
  id: 'wish',
  says: 'aspiration',
  doc: 'The author says what is wanted or hoped for.',
  examples: { fires: ['I want every street to be safe.'], not: ['I will make every street safe.'] },
  match: inText(
    /\b(?:i|we) (?:also |both |all |do |just |simply )?(?:want|wish|hope|believe|would like|would love|dream|long)\b|\bi'd like\b|\bwhat i want\b|\bis what i want\b|\bmy (?:vision|ambition|hope|dream|wish) (?:is|for)\b|\bi want\b|\bvision is\b/,
  ),
};
