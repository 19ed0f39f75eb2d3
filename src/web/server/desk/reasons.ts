import { explainRules, rules } from '../../../detect/index.ts';
import type { Reason, Sentence } from '../../../model/index.ts';
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

/** How many sentences before and after one a rule may look at. */
const around = 3;

/** Rules that gave way to others, and rules that fire on a line above or beside a sentence and not on itself. */
export function whyNotOf(sentences: readonly Sentence[], at: number): string[] {
  const before = sentences.slice(Math.max(0, at - around), at);
  const after = sentences.slice(at + 1, at + 1 + around);
  const { overruled, nearly } = explainRules(sentences[at]!, { before, after });
  const places = {
    neighbour: 'in the line beside it',
    heading: 'in its heading',
    'lead-in': 'in its lead-in',
  };
  return [
    ...overruled.map(({ rule, says, words }) => `Gave way to another: ${saysOf(rule, says)} “${words}”`),
    ...nearly.map(
      ({ rule, says, words, where }) =>
        `Only ${places[where as keyof typeof places] ?? 'above it'}: ${saysOf(rule, says)} “${words}”`,
    ),
  ];
}

/** A rule's own words, and what it speaks for. */
function saysOf(rule: string, says: string): string {
  const doc = docs.get(rule) ?? rule;
  return `${doc.replace(/\.$/, '')} (speaks for: ${says}).`;
}
