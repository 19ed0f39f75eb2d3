import type { Coding, EntryDraft } from '../../../model/index.ts';
import { overrideAnchor, practiceAnchor } from '../../../review/index.ts';
import type { DecisionRequest } from '../../api.ts';
import type { Desk } from '../desk/desk.ts';
import { badRequest, notThere } from '../http/refusal.ts';
import { practiceItemOf } from '../practice/round.ts';
import { checkCodes, noUndertaking, stampOf } from './stamp.ts';

/** The draft of an answer to a practice item. Throws Refusal. */
export function draftInPractice(desk: Desk, request: DecisionRequest): EntryDraft {
  if (request.action !== 'change' && request.action !== 'reject')
    throw badRequest('In a practice round an item is only said what it is.');
  const item = practiceItemOf(desk, request.item);
  if (!item) throw notThere('This item is not in the practice round.');
  const to: Partial<Coding> = request.action === 'change' ? request.to : noUndertaking;
  if (to.kind === undefined) throw badRequest('It is not said what the item is.');
  checkCodes(desk, to);
  return { ...ofPractice(desk), anchor: practiceAnchor(item), action: 'change', to };
}

/** The draft of the note by which a reader goes on without practice. */
export const draftOfOverride = (desk: Desk, text: string): EntryDraft => ({
  ...ofPractice(desk),
  anchor: overrideAnchor(),
  action: 'note',
  text,
});

const ofPractice = (desk: Desk) => ({
  ...stampOf(desk, { mode: 'practice' }, null),
  purpose: 'practice' as const,
  suggestion: null,
  hidden: true,
  definitions: {},
});
