import {
  effectsOnCells,
  isToRead,
  minutesLeft,
  orderQueue,
  paceOf,
  type QueueFilters,
  type QueueItem,
  withinHours,
} from '../../../review/index.ts';
import type { QueueAnswer, QueueMode, QueueRow } from '../../api.ts';
import { badRequest } from '../http/refusal.ts';
import { beforePractice, practiceOf } from '../practice/round.ts';
import { againOf, isReadBeforeSample, isSampled, isShown, isWithheld } from './blind.ts';
import type { Desk } from './desk.ts';
import { strewn } from './strewn.ts';

export type QueueAsked = Readonly<{
  mode: Exclude<QueueMode, 'practice'>;
  sample: string | null;
  filters: QueueFilters;
  hours: number | null;
  /** Only what this other reader has read. */
  reviewer: string | null;
}>;

const mostWords = 120;

/** What this reader works through. Neither rows nor filters nor order tell what is withheld. Throws Refusal. */
export function queueOf(desk: Desk, asked: QueueAsked): QueueAnswer {
  const { mode, hours } = asked;
  const none = { mode, rows: [], total: 0, open: 0, minutesLeft: null, note: null };
  if (!practiceOf(desk).isOpen) return { ...none, why: beforePractice };
  if (mode === 'sample' && asked.sample === null && desk.samples.length === 0)
    return { ...none, why: noSample };
  const items = askedItems(desk, asked);
  const pace = paceOf(desk.live.entries(), desk.reviewer);
  const kept = hours === null ? told(desk, items, asked) : inHours(desk, items, asked, hours);
  const leftOut = mode === 'sample' ? readBefore(desk, asked) : 0;
  const open = kept.filter(isToRead).length;
  return {
    mode,
    rows: kept.map((item) => rowOf(desk, item, mode)),
    total: kept.length,
    open,
    minutesLeft: pace.isOwn ? minutesLeft(open, pace) : null,
    why: kept.length > 0 ? null : leftOut > 0 ? noneUnseen : whyNone[mode],
    note: leftOut > 0 && kept.length > 0 ? leftOutWords(leftOut) : null,
  };
}

/** Items in the order in which they are read, as the machine's reading and the filters give them. */
function askedItems(desk: Desk, { mode, filters, sample: id, reviewer }: QueueAsked): QueueItem[] {
  const { analyses, assigned, live, samples } = desk;
  const sample = mode === 'sample' ? samples.find((one) => one.id === id) : null;
  if (sample === undefined) throw badRequest('There is no such sample.', 'Draw one with pcp review sample.');
  if (reviewer !== null && mode !== 'second' && mode !== 'adjudicate')
    throw badRequest('What one reader has read can be asked for in a second reading and in settling alone.');
  const again = againOf(desk, mode === 'first');
  const input = {
    analyses,
    review: live.review(),
    reviewer: desk.reviewer,
    mode,
    filters,
    sample,
    again,
    assigned,
    meanings: desk.meanings,
  };
  const items = orderQueue(input).filter(({ key }) => mode !== 'sample' || !isReadBeforeSample(desk, key));
  return reviewer === null
    ? items
    : items.filter(({ key }) => live.standingOn(key).some((entry) => entry.reviewer === reviewer));
}

/**
 * The items without what tells of those that are withheld. Where the machine's reading is asked for these are left out, and in the
 * queue of own reading they stand at places that the reading has no part in. What is to be coded for a sample stands last there: who
 * reads it in the queue knows that it was marked, and has nothing unseen to say of it any more.
 */
function told(desk: Desk, items: readonly QueueItem[], { mode, filters }: QueueAsked): readonly QueueItem[] {
  if (mode === 'adjudicate') return items;
  const { known, withheld } = parted(desk, items);
  const { theme, facet, code, kind } = filters;
  if ([theme, facet, code, kind].some((one) => one !== undefined)) return known;
  if (mode !== 'first') return items;
  const { sampled = [], others = [] } = Object.groupBy(withheld, (item) =>
    isSampled(desk, item.key) && isToRead(item) ? 'sampled' : 'others',
  );
  return [...strewn(known, others), ...inPlace(desk, sampled)];
}

/** By document and place, in which the machine's reading has no part. */
function inPlace({ analyses }: Desk, items: readonly QueueItem[]): readonly QueueItem[] {
  const numbers = new Map(analyses.map(({ id }, at) => [id, at]));
  return items.toSorted((a, b) => numbers.get(a.document)! - numbers.get(b.document)! || a.at - b.at);
}

/** Items of a sample that this reader had read otherwise before: nothing unseen can be said of them. */
const readBefore = (desk: Desk, { sample }: QueueAsked): number =>
  [...(desk.sampled.get(sample ?? '') ?? [])].filter((key) => isReadBeforeSample(desk, key)).length;

/**
 * What can be read in some hours. How much an item could change a cell rests on the machine's reading: what is withheld has its
 * share of the hours without regard to it.
 */
function inHours(
  desk: Desk,
  items: readonly QueueItem[],
  asked: QueueAsked,
  hours: number,
): readonly QueueItem[] {
  const pace = paceOf(desk.live.entries(), desk.reviewer);
  const open = told(desk, items, asked).filter(isToRead);
  const { known, withheld } = parted(desk, open);
  const share = open.length === 0 ? 0 : known.length / open.length;
  const effects = effectsOnCells(desk.analyses, desk.live.review());
  const first = withinHours(known, hours * share, pace, effects);
  const left = hours - (first.length * pace.seconds) / 3600;
  return strewn(
    first,
    withinHours(withheld, left, pace, () => 0),
  );
}

function parted(desk: Desk, items: readonly QueueItem[]) {
  const { known = [], withheld = [] } = Object.groupBy(items, ({ key, again }) =>
    again || !isWithheld(desk, key) ? 'known' : 'withheld',
  );
  return { known, withheld };
}

function rowOf(desk: Desk, item: QueueItem, mode: QueueMode): QueueRow {
  // Whoever settles a difference is told by nothing how the machine reads it.
  const isSeen = mode !== 'adjudicate' && isShown(desk, item.key, mode);
  return {
    key: item.key,
    document: item.document,
    page: item.page,
    words: item.text.slice(0, mostWords),
    kind: isSeen ? item.kind : null,
    uncertain: isSeen ? item.uncertain : null,
    status: item.state,
    flagged: item.flagged,
  };
}

const leftOutWords = (count: number): string =>
  `${count === 1 ? '1 sentence of the sample is' : `${count} sentences of the sample are`} not asked here: you had read ${count === 1 ? 'it' : 'them'} before, so that your reading would not be unseen. Another reader codes ${count === 1 ? 'it' : 'them'}.`;
const noSample =
  'No sample was drawn before this review was opened. Draw one with pcp review sample, then start pcp review again.';
const noneUnseen =
  'You had read every sentence of this sample before, so that none can be read unseen. Let others code it, or draw another with pcp review sample --seed.';

const whyNone: Readonly<Record<QueueAsked['mode'], string>> = {
  first:
    'There is nothing to read here: the machine found no commitment, priority or doubtful sentence that these filters let through.',
  second:
    'No other reader has read anything here that you have not read. Bring their decisions in with pcp review merge.',
  sample: 'None of the sample is in these documents any more, or the filters let none of it through.',
  adjudicate: 'Readers differ on nothing here.',
};
