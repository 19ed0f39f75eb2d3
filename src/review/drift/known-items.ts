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
 * ten documents, drawn by seed from what had then been decided at least thirty items ago. They come back unseen, so that those
 * first read unseen are taken before others: what then differs is drift, and not the suggestion. A document counts once ten of its
 * items, or all where it has fewer, are decided. They are decided for the purpose `again`: the last reading counts as what the
 * reader says, as always, and an item read twice stays one item read by one person. What came back and is decided is not due any
 * more; what is due stays so whatever is decided meanwhile.
 */
export function knownItemsDue(
  analyses: readonly Analysis[],
  { judgements }: Review,
  reviewer: string,
  seed = 1,
): ReadonlySet<string> {
  const own = judgements.filter((one) => one.reviewer === reviewer && one.coding !== null);
  const first = own.filter(({ purpose }) => purpose === 'queue').sort(byTime);
  const again = new Set(own.filter(({ purpose }) => purpose === 'again').map(({ key }) => key));
  const drawn = new Set<string>();
  for (const [round, decided] of roundsOf(analyses, first).entries()) {
    const old = first.slice(0, Math.max(0, decided - driftRule.ago)).filter(({ key }) => !drawn.has(key));
    const mixed = shuffled(old, randomFrom(seed + round));
    const unseenFirst = [...mixed.filter(({ hidden }) => hidden), ...mixed.filter(({ hidden }) => !hidden)];
    for (const { key } of unseenFirst.slice(0, driftRule.items)) drawn.add(key);
  }
  return new Set([...drawn].filter((key) => !again.has(key)));
}

const firstAt = ({ entries }: Judgement): string => entries[0]!.at;
function byTime(a: Judgement, b: Judgement): number {
  const [one, other] = [firstAt(a), firstAt(b)];
  return one < other ? -1 : one > other ? 1 : a.key < b.key ? -1 : 1;
}

/** How many items had been decided each time that ten more documents were read. */
function roundsOf(analyses: readonly Analysis[], first: readonly Judgement[]): number[] {
  const documentOf = new Map<string, number>();
  const left = analyses.map(({ id, sentences }, document) => {
    const keys = sentences.filter(isQueued).map((sentence) => keyOfSentence(id, sentence.id));
    for (const key of keys) documentOf.set(key, document);
    return Math.min(driftRule.ofDocument, keys.length);
  });
  const rounds: number[] = [];
  let read = 0;
  for (const [at, { key }] of first.entries()) {
    const document = documentOf.get(key);
    if (document === undefined) continue;
    left[document]! -= 1;
    if (left[document] !== 0) continue;
    read += 1;
    if (read % driftRule.documents === 0) rounds.push(at + 1);
  }
  return rounds;
}
