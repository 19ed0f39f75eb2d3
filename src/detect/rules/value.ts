import { inText, type Rule } from '../rule.ts';

/** A belief, or what is thought to be so. */
export const value: Rule = {
  id: 'value',
  says: 'context',
  doc: 'A belief, or what is thought to be so.',
  examples: { fires: ['I believe that crime can be cut.'], not: ['I will cut crime.'] },
  match: inText(
    /\b(?:i|we) (?:\w+ )?(?:know|understand|recognise|believe|think|feel|accept|share|regard|see)\b|\bit is (?:important|vital|essential|right|clear|time|not)\b|\b(?:is|are) (?:vital|essential|crucial|important|at the heart|key)\b|\bit's (?:time|clear|not)\b|\bbelieve\b|\bmatters\b|\bmy (?:experience|values|approach)\b/,
  ),
};
