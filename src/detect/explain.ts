import type { Detection, Sentence } from '../model/index.ts';
import { combine } from './combine.ts';
import { fire } from './fire.ts';
import { readAll } from './reading.ts';
import { rules } from './registry.ts';
import { committed } from './weights.ts';

/** What was seen in one sentence, and what was not. */
export type RuleExplanation = Readonly<{
  detection: Detection;
  /** Rules that fired, heaviest first. */
  fired: readonly (Detection['reasons'][number] & { readonly doc: string })[];
  /** Rules on outer lead-ins or headings that fired and gave way to a nearer one. */
  overruled: readonly (Detection['reasons'][number] & { readonly doc: string })[];
  /** Rules that fire on the sentence before or after, not on this one. */
  nearly: readonly Readonly<{ rule: string; says: string; doc: string; words: string }>[];
}>;

/** Explains a sentence read after `before` and followed by `after` (both may be empty). */
export function explainRules(
  sentence: Sentence,
  neighbours: Readonly<{ before: readonly Sentence[]; after: readonly Sentence[] }> = {
    before: [],
    after: [],
  },
): RuleExplanation {
  const readings = readAll([...neighbours.before, sentence, ...neighbours.after]);
  const at = neighbours.before.length;
  const firings = readings.map(fire);
  const own = firings[at]!;
  const detection = combine(readings[at]!, own, committed);
  const docOf = new Map(rules.map(({ id, doc }) => [id, doc]));
  const told = (overruled: boolean) => {
    const words = new Set(own.filter((firing) => firing.overruled === overruled).map(({ rule }) => rule.id));
    return detection.reasons
      .filter(({ rule }) => words.has(rule))
      .map((reason) => ({ ...reason, doc: docOf.get(reason.rule)! }));
  };
  const spoke = new Set(own.map(({ rule }) => rule.id));
  const nearly = [firings[at - 1] ?? [], firings[at + 1] ?? []]
    .flat()
    .filter(({ rule, where }) => where === 'text' && !spoke.has(rule.id))
    .map(({ rule, words }) => ({ rule: rule.id, says: rule.says, doc: rule.doc, words }));
  return { detection, fired: told(false), overruled: told(true), nearly };
}
