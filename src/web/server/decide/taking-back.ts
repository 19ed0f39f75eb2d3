import type { EntryDraft } from '../../../model/index.ts';
import { undoState } from '../../../review/index.ts';
import type { DecisionRequest } from '../../api.ts';
import type { Desk } from '../desk/desk.ts';
import { notThere, Refusal } from '../http/refusal.ts';

/** The draft of taking an own entry back, or of bringing it back. Throws Refusal. */
export function draftOfTakingBack(
  desk: Desk,
  { action, entry: id }: Extract<DecisionRequest, { action: 'undo' | 'redo' }>,
): EntryDraft {
  const { live, reviewer } = desk;
  const entry = live.entryOf(id);
  if (entry === null || entry.action === 'undo' || entry.action === 'redo')
    throw notThere('There is no such decision.');
  if (entry.purpose === 'practice')
    throw new Refusal(
      409,
      'practice-stands',
      'An answer of the practice round cannot be taken back: its explanation was read.',
    );
  if (entry.reviewer !== reviewer)
    throw new Refusal(403, 'not-own', 'This decision is of another reader, who alone can take it back.');
  const isWrong =
    action === 'undo'
      ? live.isTakenBack(id)
      : undoState(
          live.entries().filter(({ purpose }) => purpose !== 'practice'),
          reviewer,
        ).redo !== id;
  if (isWrong)
    throw new Refusal(
      409,
      'nothing-to-take-back',
      action === 'undo'
        ? 'This decision was taken back before.'
        : 'This decision cannot be brought back now.',
    );
  const { purpose, sample, codebook, taxonomy } = entry;
  return { action, of: id, purpose, ...(sample !== undefined && { sample }), codebook, taxonomy };
}
