import type { Reading } from '../reading.ts';
import { type Hit, opening, type Rule } from '../rule.ts';

/** The line only introduces what follows. */
export const introduces: Rule = {
  id: 'introduces',
  says: 'context',
  doc: 'The line only introduces what follows.',
  examples: { fires: ['I will:', "Here's what I'd do"], not: ['I will open a shop.'] },
  match: (reading) => (breaksOff.test(reading.folded) ? lineOf(reading) : announced(reading)),
};

const announced = opening('introduction');
// "If elected I will" at the end of a line: what follows says what.
const breaksOff =
  /\b(?:i|we|pcc|commissioner|mayor) (?:will|shall|would|want to|pledge to|promise to)[ .\u2026-]*$|^[^a-z]*(?:so |and |but )?(?:here(?:'s| is| are)|this is|that's|it's) (?:what|how) (?:i|we)(?:'d|'ll| would| will)\b[^,;]{0,40}$|^[^a-z]*what (?:i|we)(?:'d|'ll| would| will| won't)\b[^,;]{0,20}$/;
const lineOf = ({ sentence }: Reading): Hit[] => [{ words: sentence.text, where: 'text' }];
