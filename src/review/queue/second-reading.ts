import type { Analysis } from '../../model/index.ts';
import { keyOfSentence, type Review } from '../apply/index.ts';
import { isAsked, isAskedDocument, type QueueFilters } from './filters.ts';
import { itemOf, type Progressed, type QueueItem, untouched } from './item.ts';
import { judgedItems } from './judged-items.ts';
import type { QueueInput } from './order-queue.ts';
import { type Progress, progressOf } from './progress.ts';

/** What is there for a second reading. What this reader has read twice over stays, as decided; what was read first does not come. */
export function secondReading({
  analyses,
  review,
  reviewer,
  filters = {},
  assigned = null,
}: QueueInput): QueueItem[] {
  const own = review.judgements.filter((one) => one.reviewer === reviewer);
  const seconds = progressOf(
    own.filter(({ purpose }) => purpose === 'second'),
    reviewer,
  );
  if (assigned !== null) return assignedItems(analyses, assigned.second, seconds, filters);
  const first = progressOf(
    own.filter(({ purpose }) => purpose !== 'second'),
    reviewer,
  );
  return judgedItems(analyses, review, keysForSecond(review, reviewer, first, seconds), filters);
}

function keysForSecond(
  { judgements }: Review,
  reviewer: string,
  first: Progress,
  seconds: Progress,
): Progress {
  const keys = new Map<string, Progressed>();
  for (const { key, reviewer: reader, coding, purpose } of judgements)
    if (
      reader !== reviewer &&
      coding !== null &&
      purpose !== 'practice' &&
      first.get(key)?.state !== 'decided'
    )
      keys.set(key, seconds.get(key) ?? untouched);
  return keys;
}

const assignedItems = (
  analyses: readonly Analysis[],
  assigned: ReadonlySet<string>,
  seconds: Progress,
  filters: QueueFilters,
): QueueItem[] =>
  analyses.flatMap((analysis) =>
    isAskedDocument({ id: analysis.id, edition: analysis.edition }, filters)
      ? analysis.sentences.flatMap((sentence, at) => {
          const key = keyOfSentence(analysis.id, sentence.id);
          return assigned.has(key) && isAsked(sentence, filters)
            ? [itemOf(analysis, at, seconds.get(key) ?? untouched)]
            : [];
        })
      : [],
  );
