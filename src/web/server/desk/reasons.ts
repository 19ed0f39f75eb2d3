import { rules } from '../../../detect/index.ts';
import type { Reason } from '../../../model/index.ts';
import type { ItemReason } from '../../api.ts';

const docs = new Map(rules.map(({ id, doc }) => [id, doc]));
const others: ReadonlySet<string> = new Set(['priority', 'achievement', 'context']);

/** What spoke for or against a commitment, and for strength, actor and measurable, in the words of the rules. */
export const reasonsOf = (reasons: readonly Reason[]): ItemReason[] =>
  reasons
    .filter(({ weight }) => weight !== 0)
    .map(({ rule, says, words, weight }) => ({
      says: saysOf(rule, says),
      words,
      weight: says === 'commitment' ? weight : others.has(says) ? -weight : 0,
    }));

/** Rules that fired and were overruled by others. */
export const overruledOf = (reasons: readonly Reason[]): string[] =>
  reasons
    .filter(({ weight }) => weight === 0)
    .map(({ rule, says, words }) => `Overruled: ${saysOf(rule, says)} “${words}”`);

/** A rule's own words, and what it speaks for. */
function saysOf(rule: string, says: string): string {
  const doc = docs.get(rule) ?? rule;
  return `${doc.replace(/\.$/, '')} (speaks for: ${says}).`;
}
