import type { GoldUnit, Sentence } from '../model/index.ts';
import { bareText } from '../text/index.ts';
import { type Candidate, candidatesOf, indexSentences, type SearchIndex } from './candidates.ts';

// Costs of a path through the document; the quality of a place is between 0.4 and 1. A unit is left out only
// where it has no place at all, so a step back costs less than any place is worth.
const stepBack = 0.3;
const sameUnitTwice = 0.5;
const jumpByDoubling = 0.01;
const leadInAgrees = 0.15;
const headingAgrees = 0.05;
/** The third of four equal texts is likely the third of four equal sentences, even beside a footnote read late. */
const ordinalAgrees = 0.15;
/** So many sentences out of order may a slight place be: a table is not always read row by row. */
const strayBy = 8;

type Step = Readonly<{ candidate: Candidate; score: number; before: number }>;

/**
 * For each gold unit of one document, the sentences in which it was found, in order; empty where it was not.
 * Text decides (letters and digits only); among equal texts the reading order, the lead-in and the heading do.
 * A unit may span sentences and a sentence may hold several units.
 */
export function alignGold<S extends Sentence>(units: readonly GoldUnit[], sentences: readonly S[]): S[][] {
  const index = indexSentences(sentences);
  const ordinalOf = ordinals(units, index);
  const placed: { unit: number; steps: Step[] }[] = [];
  for (const [number, unit] of units.entries()) {
    const candidates = candidatesOf(unit.text, index);
    if (candidates.length === 0) continue;
    const before = placed.at(-1);
    const repeats = before !== undefined && units[before.unit]?.text === unit.text;
    const ordinal = ordinalOf.get(number);
    const worth = (candidate: Candidate) =>
      candidate.quality +
      agreement(unit, sentences[candidate.first]) +
      (candidate.exact && candidate.first === ordinal ? ordinalAgrees : 0);
    placed.push({
      unit: number,
      steps: candidates.map((candidate) => follow(candidate, worth(candidate), before?.steps ?? [], repeats)),
    });
  }
  return spread(units, withoutStrays(bestPath(placed), units.length), sentences, index);
}

/** For units whose text stands in the document as often as in the gold, the sentence of the same ordinal. */
function ordinals(units: readonly GoldUnit[], index: SearchIndex): Map<number, number> {
  const unitsOf = Map.groupBy(units.keys(), (number) => bareText(units[number]?.text ?? ''));
  const sentencesOf = Map.groupBy(index.bare.keys(), (number) => index.bare[number] ?? '');
  const found = new Map<number, number>();
  for (const [bare, numbers] of unitsOf) {
    const places = sentencesOf.get(bare) ?? [];
    if (places.length !== numbers.length) continue;
    for (const [ordinal, number] of numbers.entries()) found.set(number, places[ordinal] ?? -1);
  }
  return found;
}

/** How well the sentence's own lead-in and heading agree with the unit's. */
function agreement(unit: GoldUnit, sentence: Sentence | undefined): number {
  if (!sentence) return 0;
  const same = (a: string | null | undefined, b: string | null) =>
    a != null && b !== null && bareText(b) !== '' && bareText(a).endsWith(bareText(b));
  return (
    (same(unit.leadIn, sentence.leadIn) ? leadInAgrees : 0) +
    (same(unit.heading, sentence.heading) ? headingAgrees : 0)
  );
}

function follow(candidate: Candidate, worth: number, before: readonly Step[], repeats: boolean): Step {
  let score = worth;
  let from = -1;
  for (const [number, step] of before.entries()) {
    const total = step.score + worth - cost(step.candidate, candidate, repeats);
    if (from === -1 || total > score) {
      score = total;
      from = number;
    }
  }
  return { candidate, score, before: from };
}

function cost(from: Candidate, to: Candidate, repeats: boolean): number {
  const gap = to.first - from.last;
  const jump = jumpByDoubling * Math.log2(1 + Math.abs(gap));
  if (to.first < from.first) return stepBack + jump;
  const shared = to.first <= from.last && (repeats || (from.exact && to.exact));
  return shared ? sameUnitTwice : jump;
}

function bestPath(placed: readonly { unit: number; steps: readonly Step[] }[]): Map<number, Candidate> {
  const path = new Map<number, Candidate>();
  let number = -1;
  for (const { unit, steps } of [...placed].reverse()) {
    if (number === -1)
      number = steps.reduce((a, step, b) => (step.score > (steps[a]?.score ?? 0) ? b : a), 0);
    const step = steps[number];
    if (!step) break;
    path.set(unit, step.candidate);
    number = step.before;
  }
  return path;
}

/** Leaves out slight places that do not lie about where the units before and after were found. */
function withoutStrays(path: ReadonlyMap<number, Candidate>, units: number): Map<number, Candidate> {
  const firm = (number: number, by: 1 | -1): Candidate | null => {
    for (let at = number + by; at >= 0 && at < units; at += by) {
      const place = path.get(at);
      if (place && !place.slight) return place;
    }
    return null;
  };
  const inOrder = ([number, place]: [number, Candidate]) =>
    !place.slight ||
    (place.last >= (firm(number, -1)?.first ?? 0) - strayBy &&
      place.first <= (firm(number, 1)?.last ?? Number.POSITIVE_INFINITY) + strayBy);
  return new Map([...path].filter(inOrder));
}

/** The sentences of each place, without those that only lie between (a footnote, a running header). */
function spread<S extends Sentence>(
  units: readonly GoldUnit[],
  path: ReadonlyMap<number, Candidate>,
  sentences: readonly S[],
  index: SearchIndex,
): S[][] {
  return units.map((unit, number) => {
    const place = path.get(number);
    if (!place) return [];
    const range = sentences.slice(place.first, place.last + 1);
    const bare = bareText(unit.text);
    const own = range.filter((_, offset) => sharesText(bare, index.bare[place.first + offset] ?? ''));
    return own.length > 0 ? own : range;
  });
}

/** Whether a good part of the sentence stands in the unit, or the other way round. */
function sharesText(unit: string, sentence: string): boolean {
  const part = Math.min(12, unit.length, sentence.length);
  if (part === 0) return false;
  return (
    unit.includes(sentence) ||
    sentence.includes(unit) ||
    unit.includes(sentence.slice(0, part)) ||
    unit.includes(sentence.slice(-part))
  );
}
