import type { EntryDraft, ReviewEntry, WordsEntry } from '../../../model/index.ts';
import type { DecisionAnswer, DecisionRequest, QueueMode } from '../../api.ts';
import { isShown } from '../desk/blind.ts';
import type { Desk } from '../desk/desk.ts';
import { historyOf } from '../desk/history.ts';
import { itemOf } from '../desk/item.ts';
import { refuseOldRun } from '../desk/old-run.ts';
import { practiceItem } from '../practice/practice-item.ts';
import { practiceItemOf, practiceOf, refuseBeforePractice } from '../practice/round.ts';
import { keepExample } from './example.ts';
import { draftInPractice } from './in-practice.ts';
import { draftOnCategory } from './on-category.ts';
import { draftOnItem } from './on-item.ts';
import { draftOnSelection } from './on-selection.ts';
import { saidBefore } from './said-before.ts';
import { draftOfTakingBack } from './taking-back.ts';
import { write } from './write.ts';

/** How many answers are remembered for a page that asks again. */
const mostRemembered = 200;

/**
 * Writes down what was decided, and answers once it is on the disk. The same `request` again, and the same judgement again, is
 * answered and not written twice.
 * Throws Refusal (409 `run-changed` where the plans were read again since), or PcpError `decision-not-saved`: then nothing was written.
 */
export function decide(desk: Desk, request: DecisionRequest): DecisionAnswer {
  const { answered } = desk.session;
  const before = request.request === undefined ? undefined : answered.get(request.request);
  if (before !== undefined) return answerOf(desk, request, desk.live.entryOf(before));
  refuseOldRun(desk);
  if (request.mode !== 'practice') refuseBeforePractice(desk);
  if (request.action === 'example') keepExample(desk, request);
  const entry = request.action === 'example' ? null : written(desk, draftOf(desk, request));
  if (request.request !== undefined) {
    answered.set(request.request, entry?.id ?? '');
    if (answered.size > mostRemembered) answered.delete(answered.keys().next().value!);
  }
  return answerOf(desk, request, entry);
}

/** What is said already is answered and not written again. */
const written = (desk: Desk, draft: EntryDraft): ReviewEntry => saidBefore(desk, draft) ?? write(desk, draft);

function draftOf(desk: Desk, request: Exclude<DecisionRequest, { action: 'example' }>): EntryDraft {
  if ('entry' in request) return draftOfTakingBack(desk, request);
  if (request.mode === 'practice') return draftInPractice(desk, request);
  if ('item' in request) return draftOnItem(desk, request);
  if ('selection' in request) return draftOnSelection(desk, request);
  return draftOnCategory(desk, request);
}

function answerOf(desk: Desk, request: DecisionRequest, entry: ReviewEntry | null): DecisionAnswer {
  const mode: QueueMode = request.mode === 'check' ? 'first' : request.mode;
  const key =
    entry === null
      ? 'item' in request
        ? request.item
        : null
      : desk.live.itemOf('of' in entry ? entry.of : entry.id);
  const practised = mode === 'practice' && 'item' in request ? practiceItemOf(desk, request.item) : null;
  if (practised)
    return {
      entry,
      item: practiceItem(desk, practised, entry as WordsEntry | null),
      history: historyOf(desk),
      practice: practiceOf(desk),
    };
  return {
    entry: entry === null ? null : asShown(desk, entry, key, mode),
    item: key === null ? null : itemOf(desk, key, { mode, sample: request.sample ?? null }),
    history: historyOf(desk),
    practice: practiceOf(desk),
  };
}

/** An entry has the machine's reading, which may still be withheld: after a note, or in a second reading. */
const asShown = (desk: Desk, entry: ReviewEntry, key: string | null, mode: QueueMode): ReviewEntry =>
  'anchor' in entry && entry.action !== 'accept' && (key === null || !isShown(desk, key, mode))
    ? { ...entry, suggestion: null, definitions: {} }
    : entry;
