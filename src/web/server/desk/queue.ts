import {
  effectsOnCells,
  knownItemsDue,
  minutesLeft,
  orderQueue,
  paceOf,
  type QueueFilters,
  type QueueItem,
  withinHours,
} from '../../../review/index.ts';
import { sha256 } from '../../../text/index.ts';
import type { QueueAnswer, QueueMode, QueueRow } from '../../api.ts';
import { badRequest } from '../http/refusal.ts';
import { beforePractice, practiceOf } from '../practice/round.ts';
import { isShown, isWithheld } from './blind.ts';
import type { Desk } from './desk.ts';

export type QueueAsked = Readonly<{
  mode: Exclude<QueueMode, 'practice'>;
  sample: string | null;
  filters: QueueFilters;
  hours: number | null;
}>;

const mostWords = 120;

/** What this reader works through, without what is withheld. */
export function queueOf(desk: Desk, asked: QueueAsked): QueueAnswer {
  const { mode, filters, hours } = asked;
  if (!practiceOf(desk).isOpen)
    return { mode, rows: [], total: 0, open: 0, minutesLeft: null, why: beforePractice };
  const sample = sampleOf(desk, asked);
  const review = desk.live.review();
  if (mode === 'first') desk.session.again = knownItemsDue(desk.analyses, review, desk.reviewer);
  const { analyses, reviewer, session } = desk;
  const ordered = orderQueue({
    analyses,
    review,
    reviewer,
    mode,
    filters,
    sample,
    again: session.again,
    assigned: desk.assigned,
  });
  const items = withoutTelling(desk, ordered, asked);
  const pace = paceOf(desk.live.entries(), reviewer);
  const kept = hours === null ? items : withinHours(items, hours, pace, effectsOnCells(analyses, review));
  const open = kept.filter(({ state }) => state === 'open').length;
  return {
    mode,
    rows: kept.map((item) => rowOf(desk, item, mode)),
    total: kept.length,
    open,
    minutesLeft: pace.isOwn ? minutesLeft(open, pace) : null,
    why: kept.length > 0 ? null : whyNone(mode),
  };
}

function sampleOf({ samples }: Desk, { mode, sample }: QueueAsked) {
  if (mode !== 'sample') return null;
  const found = samples.find(({ id }) => id === sample);
  if (!found) throw badRequest('There is no such sample.', 'Draw one with pcp review sample.');
  return found;
}

/**
 * Neither a filter nor the order may tell what is withheld: where the machine's reading is asked for, what is withheld is left
 * out, and in the queue of own reading it stands at places that the reading has no part in.
 */
function withoutTelling(
  desk: Desk,
  items: readonly QueueItem[],
  { mode, filters }: QueueAsked,
): readonly QueueItem[] {
  if (mode === 'adjudicate') return items;
  const { theme, facet, code, kind } = filters;
  const isByReading = [theme, facet, code, kind].some((one) => one !== undefined);
  if (mode !== 'first') return isByReading ? items.filter(({ key }) => !isWithheld(desk, key)) : items;
  const known = items.filter(({ key, again }) => again || !isWithheld(desk, key));
  return isByReading
    ? known
    : strewn(
        known,
        items.filter((item) => !known.includes(item)),
      );
}

function strewn(known: readonly QueueItem[], withheld: readonly QueueItem[]): QueueItem[] {
  const all = known.length + withheld.length;
  const placed = withheld
    .map((item) => ({ item, at: (Number.parseInt(sha256(item.key).slice(0, 8), 16) / 2 ** 32) * all }))
    .sort((a, b) => a.at - b.at);
  const strewn: QueueItem[] = [];
  let next = 0;
  for (const item of known) {
    while (next < placed.length && placed[next]!.at <= strewn.length) strewn.push(placed[next++]!.item);
    strewn.push(item);
  }
  return [...strewn, ...placed.slice(next).map(({ item }) => item)];
}

function rowOf(desk: Desk, item: QueueItem, mode: QueueMode): QueueRow {
  const isSeen = isShown(desk, item.key, mode);
  return {
    key: item.key,
    document: item.document,
    page: item.page,
    words: item.text.slice(0, mostWords),
    kind: isSeen ? item.kind : null,
    uncertain: isSeen ? item.uncertain : null,
    status: item.state,
  };
}

const whyNone = (mode: QueueAsked['mode']): string =>
  ({
    first: 'There is nothing to read here: nothing was marked or doubtful that these filters let through.',
    second:
      'No other reader has read anything here that you have not read. Bring their decisions in with pcp review merge.',
    sample: 'None of the sample is in these documents any more, or the filters let none of it through.',
    adjudicate: 'Readers differ on nothing here.',
  })[mode];
