import type { Analysis, Kind, ReadSentence } from '../../model/index.ts';
import { wilsonInterval } from '../../text/index.ts';
import { keyOfSentence, type Review } from '../apply/index.ts';

/** How often people upheld what a rule found: `upheld` of `of` sentences that it led to be marked and that people settled. */
export type RuleProof = ReadonlyMap<string, Readonly<{ upheld: number; of: number }>>;

const speaksFor: Readonly<Record<string, Kind>> = {
  commitment: 'commitment',
  soft: 'commitment',
  aspiration: 'commitment',
  priority: 'priority',
};

/** The rule that pushed hardest towards a sentence's being marked; '' where what was learned of words and form did it alone. */
export function leadingRule({ kind, reasons }: Pick<ReadSentence, 'kind' | 'reasons'>): string {
  const wanted = kind === 'priority' ? 'priority' : 'commitment';
  let [rule, most] = ['', 0];
  for (const reason of reasons)
    if (reason.weight > most && speaksFor[reason.says] === wanted)
      [rule, most] = [reason.rule, reason.weight];
  return rule;
}

/**
 * Counts, by leading rule, the sentences called a commitment or priority whose kind people have settled, and how many of them
 * they called the same. What is disputed says nothing yet.
 */
export function proofOfRules(analyses: readonly Analysis[], { resolutions }: Review): RuleProof {
  const proof = new Map<string, { upheld: number; of: number }>();
  if (resolutions.size === 0) return proof;
  for (const { id, sentences } of analyses)
    for (const sentence of sentences) {
      if (sentence.kind !== 'commitment' && sentence.kind !== 'priority') continue;
      const kind = resolutions.get(keyOfSentence(id, sentence.id))?.agreed.kind;
      if (kind === undefined) continue;
      const rule = leadingRule(sentence);
      const { upheld, of } = proof.get(rule) ?? { upheld: 0, of: 0 };
      proof.set(rule, { upheld: upheld + Number(kind === sentence.kind), of: of + 1 });
    }
  return proof;
}

/**
 * The share that is surely reached: the lower end of Wilson's 95% interval, 0 of no cases. Of two rules that were upheld always the
 * one with more cases is better proven, and one with few is hardly proven at all.
 */
export const surelyUpheld = ({ upheld, of }: Readonly<{ upheld: number; of: number }>): number =>
  wilsonInterval(upheld, of).low;
