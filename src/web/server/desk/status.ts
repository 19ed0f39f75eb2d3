import { isOutdated, isQueued } from '../../../review/index.ts';
import type { ItemStatus, QueueMode } from '../../api.ts';
import { againOf, isShown, ownJudgements } from './blind.ts';
import type { Desk } from './desk.ts';
import type { ItemPlace } from './keys.ts';

/** How far an item has come for this reader; with a sample, for that sample. A flag alone is no decision. */
export function statusOfItem(desk: Desk, key: string, sample: string | null = null): ItemStatus {
  const own = ownJudgements(desk, key).filter((one) => sample === null || one.sample === sample);
  const isDecided = own.some(
    (one) => one.coding !== null && (sample !== null || !isOutdated(one, desk.meanings)),
  );
  if (isDecided && !againOf(desk).has(key)) return 'decided';
  return own.some(({ flagged }) => flagged) ? 'flagged' : 'open';
}

/** The status of a sentence on its page; null for one that is in no queue, and for one that would tell what is withheld. */
export function statusOnPage(
  desk: Desk,
  { key, sentence }: Pick<ItemPlace, 'key' | 'sentence'>,
  mode: QueueMode | null,
): ItemStatus | null {
  const status = statusOfItem(desk, key);
  if (status !== 'open') return status;
  return isShown(desk, key, mode) && isQueued(sentence) ? 'open' : null;
}
