import { inText, type Rule } from '../rule.ts';

/** The author tells of a seat, chair or regular place, or says what the office is for. */
export const role: Rule = {
  id: 'role',
  says: 'context',
  doc: 'The author tells of a seat, chair or regular place, or says what the office is for.',
  examples: {
    fires: ['I sit on three boards.', 'The role of a commissioner is to hold the police to account.'],
    not: ['I will visit three boards.'],
  },
  match: inText(
    /\b(?:i|we|my deputy) (?:also )?(?:sits? on|chairs?|am a member|are members?|attends?|receive|decide)\b|\b(?:role|job|duty|function|purpose|task) (?:of (?:\w+ ){1,8})?(?:is|was) to\b|\b(?:commissioner|pcc)(?:'s (?:role|job)|s? (?:is|are) responsible for)/,
  ),
};
