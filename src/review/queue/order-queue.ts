import type { Analysis, ReviewSample } from '../../model/index.ts';
import type { Review } from '../apply/index.ts';
import { disputedItems } from './disputed.ts';
import type { QueueFilters } from './filters.ts';
import { firstReading } from './first-reading.ts';
import { isToRead, type QueueItem } from './item.ts';
import type { Meanings } from './outdated.ts';
import type { RuleProof } from './rule-proof.ts';
import { sampledItems } from './sampled.ts';
import { secondReading } from './second-reading.ts';

export type QueueInput = Readonly<{
  /** As the machine read them. */
  analyses: readonly Analysis[];
  review: Review;
  reviewer: string;
  mode: 'first' | 'second' | 'sample' | 'adjudicate';
  filters?: QueueFilters;
  /** With `sample`: the sample that is coded. */
  sample?: ReviewSample | null;
  /** With `first` and `second`: what was assigned to this reader; all where null. */
  assigned?: Readonly<{ own: ReadonlySet<string>; second: ReadonlySet<string> }> | null;
  /** Items that come back so that drift shows (`knownItemsDue`); they stand first. */
  again?: ReadonlySet<string>;
  /** With `first`: what codes mean now; what was decided under another definition is to be read again. */
  meanings?: Meanings;
  ruleProof?: RuleProof;
}>;

/**
 * What a reader works through, in order.
 *
 * `first`: items that come back, then what is doubtful, then by the rule that found it, the least proven first, then by document
 * and page. `second`: what another has read and this reader has not (with an assignment: what was assigned for a second
 * reading), by document and page, so that the order tells nothing of the machine's reading. `sample`: the sample, as it was
 * drawn. `adjudicate`: what readers differ on and nobody has settled, by document and page.
 *
 * What is decided stays in the queue with its state, so that a reader can go back to it. Linear but for the sorting.
 */
export function orderQueue(input: QueueInput): QueueItem[] {
  const items = byMode[input.mode](input);
  const { state } = input.filters ?? {};
  return state === undefined ? items : items.filter(isIn[state]);
}

/** What is flagged is still to be read where it is not decided, and is found by its flag where it is. */
const isIn: Readonly<Record<QueueItem['state'], (item: QueueItem) => boolean>> = {
  open: isToRead,
  decided: ({ state }) => state === 'decided',
  flagged: ({ flagged }) => flagged,
};

const byMode: Readonly<Record<QueueInput['mode'], (input: QueueInput) => QueueItem[]>> = {
  first: firstReading,
  second: secondReading,
  sample: sampledItems,
  adjudicate: disputedItems,
};
