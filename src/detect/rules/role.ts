import { inText, type Rule } from '../rule.ts';

/** The author tells of a seat, chair or regular place. */
export const role: Rule = {
  id: 'role',
  says: 'context',
  doc: 'The author tells of a seat, chair or regular place.',
  examples: { fires: ['I sit on three boards.'], not: ['I will visit three boards.'] },
  match: inText(
    /\b(?:i|we|my deputy) (?:also )?(?:sits? on|chairs?|am a member|are members?|attends?|receive|decide)\b/,
  ),
};
