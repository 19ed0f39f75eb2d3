import { keyOfSentence } from '../apply/index.ts';
import { isAsked, isAskedDocument } from './filters.ts';
import { isQueued, itemOf, type QueueItem, untouched } from './item.ts';
import type { QueueInput } from './order-queue.ts';
import { progressOf } from './progress.ts';
import { leadingRule, proofOfRules, surelyUpheld } from './rule-proof.ts';

/** The score from which a sentence is called a commitment, nearly: what lies nearest could as well be called the other. */
const threshold = 0.5;
/** Nearness goes by tenths of the score, so that within one a reader stays in a document. */
const tenths = 10;

type Placed = Readonly<{ item: QueueItem; document: number; proof: number; nearness: number }>;

/**
 * Own reading, as `orderQueue` says. Of rules on which nobody has decided anything yet, what the machine scored nearest to the
 * threshold comes first, by tenths. Where a kind is asked for, sentences of that kind alone, marked or not.
 */
export function firstReading(input: QueueInput): QueueItem[] {
  const { analyses, review, reviewer, filters = {}, assigned = null, again = new Set<string>() } = input;
  const progress = progressOf(review.judgements, reviewer, null, input.meanings);
  const proofs = input.ruleProof ?? proofOfRules(analyses, review);
  const placed = analyses.flatMap((analysis, document): Placed[] =>
    isAskedDocument({ id: analysis.id, edition: analysis.edition }, filters)
      ? analysis.sentences.flatMap((sentence, at): Placed[] => {
          if (!(filters.kind !== undefined || isQueued(sentence)) || !isAsked(sentence, filters)) return [];
          const key = keyOfSentence(analysis.id, sentence.id);
          if (assigned !== null && !assigned.own.has(key)) return [];
          const proof = proofs.get(leadingRule(sentence)) ?? { upheld: 0, of: 0 };
          const distance = Math.floor(Math.abs(sentence.score - threshold) * tenths);
          const known = again.has(key);
          const item = itemOf(analysis, at, known ? untouched : (progress.get(key) ?? untouched));
          return [
            {
              item: known ? { ...item, again: true } : item,
              document,
              proof: surelyUpheld(proof),
              nearness: proof.of === 0 ? distance : 0,
            },
          ];
        })
      : [],
  );
  return placed
    .sort(
      (a, b) =>
        Number(b.item.again) - Number(a.item.again) ||
        Number(b.item.uncertain) - Number(a.item.uncertain) ||
        a.proof - b.proof ||
        a.nearness - b.nearness ||
        a.document - b.document ||
        a.item.at - b.item.at,
    )
    .map(({ item }) => item);
}
