import type { Detection, Reason, Sentence } from '../model/index.ts';
import { combine } from './combine.ts';
import { fire } from './fire.ts';
import { type Reading, readAll } from './reading.ts';
import { rules } from './registry.ts';
import { committed } from './weights.ts';

export type ToldReason = Reason & Readonly<{ doc: string }>;

/** What was seen in one sentence, and what was not. */
export type RuleExplanation = Readonly<{
  detection: Detection;
  /** Rules that fired, heaviest first. */
  fired: readonly ToldReason[];
  /** Rules on lead-ins or headings that fired and gave way to a nearer or plainer one. */
  overruled: readonly ToldReason[];
  /** Rules on a sentence's own words that fire on a line above or beside it, and not on itself. */
  nearly: readonly ToldReason[];
}>;

type Neighbours = Readonly<{ before: readonly Sentence[]; after: readonly Sentence[] }>;

/** Explains a sentence read after `before` and followed by `after` (both may be empty). */
export function explainRules(
  sentence: Sentence,
  { before, after }: Neighbours = { before: [], after: [] },
): RuleExplanation {
  const readings = readAll([...before, sentence, ...after]);
  const reading = readings[before.length]!;
  const firings = fire(reading);
  const detection = combine(reading, firings, committed);
  const gaveWay = new Set(firings.filter(({ overruled }) => overruled).map(({ rule }) => rule.id));
  const spoke = new Set(firings.map(({ rule }) => rule.id));
  const told = detection.reasons.map((reason) => ({ ...reason, doc: docs.get(reason.rule)! }));
  const around = [readings[before.length - 1], readings[before.length + 1]].filter(
    (one) => one !== undefined,
  );
  return {
    detection,
    fired: told.filter(({ rule }) => !gaveWay.has(rule)),
    overruled: told.filter(({ rule }) => gaveWay.has(rule)),
    nearly: [
      ...reading.frames.flatMap(({ line, where }) => elsewhere(alone(sentence, line.text), where, spoke)),
      ...around.flatMap((one) => elsewhere(one, 'neighbour', spoke)),
    ],
  };
}

const docs = new Map(rules.map(({ id, doc }) => [id, doc]));

/** A line above read as if it were the sentence. */
function alone(sentence: Sentence, text: string): Reading {
  const bare = { leadIn: null, leadInChain: [], heading: null, headingPath: [], table: null, list: null };
  return readAll([{ ...sentence, ...bare, text, blockKind: 'paragraph' }])[0]!;
}

function elsewhere(reading: Reading, where: Reason['where'], spoke: ReadonlySet<string>): ToldReason[] {
  return fire(reading)
    .filter((firing) => firing.where === 'text' && !spoke.has(firing.rule.id))
    .map(({ rule, words }) => ({ rule: rule.id, says: rule.says, words, where, weight: 0, doc: rule.doc }));
}
