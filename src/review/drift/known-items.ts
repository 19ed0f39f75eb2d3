import type { Analysis } from '../../model/index.ts';
import { randomFrom } from '../../text/index.ts';
import { keyOfSentence, type Review } from '../apply/index.ts';
import type { Judgement } from '../judge/index.ts';
import { isQueued } from '../queue/index.ts';
import { shuffled } from '../shuffled.ts';

/** Known items return after so many documents, so many at a time, and only what was decided so many items ago. */
export const driftRule = { documents: 10, items: 5, ago: 30, ofDocument: 10 } as const;

/**
 * Items that a reader has decided and is to decide again now, so that it shows whether they still read alike: five after every
 * ten documents, drawn by seed from what was decided at least thirty items ago. A document counts once ten of its items, or all
 * where it has fewer, are decided. They are decided for the purpose `again`: the last reading counts as what the reader says, as
 * always, and an item read twice stays one item read by one person. Items that came back and are decided are not due any more.
 */
export function knownItemsDue(
  analyses: readonly Analysis[],
  { judgements }: Review,
  reviewer: string,
  seed = 1,
): ReadonlySet<string> {
  const own = judgements.filter((one) => one.reviewer === reviewer && one.coding !== null);
  const first = own
    .filter(({ purpose }) => purpose === 'queue')
    .sort((a, b) => (firstAt(a) < firstAt(b) ? -1 : 1));
  const rounds = Math.floor(documentsRead(analyses, first) / driftRule.documents);
  const again = new Set(own.filter(({ purpose }) => purpose === 'again').map(({ key }) => key));
  const wanted = rounds * driftRule.items - again.size;
  if (wanted <= 0) return new Set();
  const standing = new Set(
    analyses.flatMap(({ id, sentences }) => sentences.map((one) => keyOfSentence(id, one.id))),
  );
  const old = first
    .slice(0, Math.max(0, first.length - driftRule.ago))
    .map(({ key }) => key)
    .filter((key) => !again.has(key) && standing.has(key));
  return new Set(shuffled(old, randomFrom(seed + rounds)).slice(0, wanted));
}

const firstAt = ({ entries }: Judgement): string => entries[0]!.at;

function documentsRead(analyses: readonly Analysis[], first: readonly Judgement[]): number {
  const decided = new Set(first.map(({ key }) => key));
  return analyses.filter(({ id, sentences }) => {
    const items = sentences.filter(isQueued).map((one) => keyOfSentence(id, one.id));
    const done = items.filter((key) => decided.has(key)).length;
    return items.length > 0 && done >= Math.min(driftRule.ofDocument, items.length);
  }).length;
}
