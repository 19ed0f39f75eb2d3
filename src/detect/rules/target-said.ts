import { inText, type Rule } from '../rule.ts';

/** A target, ambition or figure is set. */
export const targetSaid: Rule = {
  id: 'target-said',
  says: 'commitment',
  doc: 'A target, ambition or figure is set.',
  examples: { fires: ['The target is ninety seconds.'], not: ['The seconds pass.'] },
  match: inText(
    /\b(?:target|goal|figure|ambition|aspiration|aim) (?:is|of|for|that)\b|\bset (?:a|the) (?:target|figure|goal)\b|\bmy (?:ambition|target|goal|aim)\b/,
  ),
};
