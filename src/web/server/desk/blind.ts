import type { WordsEntry } from '../../../model/index.ts';
import { isHidden, isJudging, type Judgement, knownItemsDue } from '../../../review/index.ts';
import type { QueueMode } from '../../api.ts';
import type { Desk } from './desk.ts';

/** What this reader has said of an item, practice apart. */
export const ownJudgements = (desk: Desk, key: string): readonly Judgement[] =>
  desk.live
    .judgementsOf(key)
    .filter(({ reviewer, purpose }) => reviewer === desk.reviewer && purpose !== 'practice');

/** Whether this reader has judged an item, and not only noted or flagged it. */
export const hasDecided = (desk: Desk, key: string): boolean =>
  isReadBy(desk, key, (reviewer) => reviewer === desk.reviewer);

/**
 * Whether what the machine and others made of an item is kept from this reader, in whatever way it is asked for: before the
 * reader has judged it, where it belongs to a random sample, where another has read it, or where it is one of the share of
 * items that are read unseen; and where it has come back to be judged again.
 */
export function isWithheld(desk: Desk, key: string): boolean {
  if (againOf(desk).has(key)) return true;
  // What was coded for a sample stays unseen, so that a slip in it can be put right unseen.
  if (isSampled(desk, key) && !hasReadOutside(desk, key)) return true;
  if (hasDecided(desk, key)) return false;
  return (
    desk.assigned?.second.has(key) ||
    isReadByOthers(desk, key) ||
    isHidden(key, desk.reviewer, desk.hiddenShare)
  );
}

/** Items that come back to this reader so that drift shows. They are drawn when a reader begins, and `anew` for a new queue. */
export function againOf(desk: Desk, anew = false): ReadonlySet<string> {
  const { session, live, analyses, reviewer } = desk;
  if (anew || session.again === null) session.again = knownItemsDue(analyses, live.review(), reviewer);
  return session.again;
}

/** Ways of working in which nothing is shown even after the decision, so that one that is taken back is still made unseen. */
export const isBlindMode = (mode: QueueMode | null): boolean => mode === 'second' || mode === 'sample';

/** Whether the reading of an item is shown, asked for in a way of working. What two readers differ on is shown to whoever settles it. */
export function isShown(desk: Desk, key: string, mode: QueueMode | null): boolean {
  if (mode === 'adjudicate' && isDisputed(desk, key)) return true;
  return !isBlindMode(mode) && !isWithheld(desk, key);
}

/** Whether readers differ on an item, or did until somebody settled it. */
export function isDisputed(desk: Desk, key: string): boolean {
  const resolution = desk.live.resolutionOf(key);
  return resolution !== null && (resolution.toSettle.length > 0 || resolution.adjudicator !== null);
}

/**
 * Whether this reader has judged an item otherwise than for a sample, taken back or not: by then it was known that the machine
 * marked it, and its reading was shown.
 */
const hasReadOutside = (desk: Desk, key: string): boolean =>
  desk.live.saidOn(key).some((entry) => isOwnReading(desk, entry) && entry.purpose !== 'sample');

/** Whether this reader judged an item otherwise before it was coded for a sample: then nothing unseen can be said of it. */
export const isReadBeforeSample = (desk: Desk, key: string): boolean => {
  const first = desk.live.saidOn(key).find((entry) => isOwnReading(desk, entry));
  return first !== undefined && first.purpose !== 'sample';
};

/** Whether this reader may know from before what the machine or another made of a sampled item: then nothing unseen is said of it. */
export const mayHaveSeen = (desk: Desk, key: string, mode: QueueMode): boolean =>
  mode === 'sample' && (hasReadOutside(desk, key) || (isDisputed(desk, key) && hasDecided(desk, key)));

const isOwnReading = ({ reviewer }: Desk, entry: WordsEntry): boolean =>
  entry.reviewer === reviewer && entry.purpose !== 'practice' && isJudging(entry);

/** Whether an item belongs to a random sample. */
export const isSampled = ({ sampled }: Desk, key: string): boolean =>
  [...sampled.values()].some((keys) => keys.has(key));

const isReadByOthers = (desk: Desk, key: string): boolean =>
  isReadBy(desk, key, (reviewer) => reviewer !== desk.reviewer);

/** Asked of every sentence of a run, so that it settles nothing. */
const isReadBy = ({ live }: Desk, key: string, isMeant: (reviewer: string) => boolean): boolean =>
  live
    .standingOn(key)
    .some((entry) => isMeant(entry.reviewer) && entry.purpose !== 'practice' && isJudging(entry));
