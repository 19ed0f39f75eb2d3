import { isCodebookCode, otherCode, themesOf, widthOfCode, widthScopesOf } from './codebook.ts';
import type { Reading } from './predict.ts';

/**
 * Counts by name, from which every figure is made. Counts of areas add up, so that a resample of areas is a sum.
 * `a:b:tp`, `a:b:fp` and `a:b:fn` are the right, wrong and missed of class `b` of measure `a`; `a:x>y` are the
 * units of class `x` read as `y`.
 */
export type Tally = Readonly<Record<string, number>>;

type Counts = Record<string, number>;
export const calibrationBins = 10;

/** Counts of a set of readings. */
export function tallyOf(readings: readonly Reading[]): Tally {
  const counts: Counts = {};
  for (const reading of readings) {
    countKind(counts, reading);
    countScore(counts, reading);
    const { kind } = reading.unit;
    if (kind === 'commitment' || kind === 'priority') countThemes(counts, 'theme', reading);
    if (kind === 'commitment' || kind === 'priority') countWidths(counts, reading);
    if (kind === 'commitment' || kind === 'priority') countCodes(counts, 'code-with-priorities', reading);
    if (kind === 'commitment') countCommitment(counts, reading);
    if (reading.unit.mentions) countMentions(counts, reading);
  }
  return counts;
}

/** The sum of tallies, each taken as often as it is given. */
export function sumTallies(tallies: readonly Tally[]): Tally {
  const sum: Counts = {};
  for (const tally of tallies) for (const name in tally) add(sum, name, tally[name]);
  return sum;
}

function add(counts: Counts, name: string, by = 1): void {
  counts[name] = (counts[name] ?? 0) + by;
}

function outcome(counts: Counts, measure: string, label: string, gold: boolean, said: boolean): void {
  if (gold || said) add(counts, `${measure}:${label}:${gold ? (said ? 'tp' : 'fn') : 'fp'}`);
}

function countKind(counts: Counts, { unit, prediction, sentences }: Reading): void {
  add(counts, 'units');
  if (sentences.length === 0) add(counts, 'not-found');
  add(counts, `kind:${unit.kind}>${prediction.kind}`);
  const gold = unit.kind === 'commitment';
  const said = prediction.kind === 'commitment';
  outcome(counts, 'commitment', 'commitment', gold, said);
  const undertakes = gold && unit.strength !== 'aspiration';
  outcome(counts, 'undertaking', 'undertaking', undertakes, said && prediction.strength !== 'aspiration');
  if (gold) add(counts, said || prediction.uncertain ? 'reached' : 'not-reached');
  if (prediction.uncertain) add(counts, gold ? 'uncertain-right' : 'uncertain-wrong');
}

function countScore(counts: Counts, { unit, prediction }: Reading): void {
  const bin = Math.min(calibrationBins - 1, Math.floor(prediction.score * calibrationBins));
  add(counts, `bin:${bin}:units`);
  add(counts, `bin:${bin}:score`, prediction.score);
  if (unit.kind === 'commitment') add(counts, `bin:${bin}:commitments`);
}

function countCommitment(counts: Counts, reading: Reading): void {
  const { unit, prediction } = reading;
  countThemes(counts, 'theme-of-commitments', reading);
  countCodes(counts, 'code', reading);
  countAttributes(counts, '', reading);
  const missed = prediction.kind !== 'commitment';
  const endToEnd = missed ? withoutLabels(reading) : reading;
  countThemes(counts, 'end-to-end-theme', endToEnd);
  countCodes(counts, 'end-to-end-code', endToEnd);
  countAttributes(counts, 'end-to-end-', endToEnd);
  if (unit.actor) add(counts, `actor:${unit.actor}>${prediction.actor ?? 'none'}`);
}

/** A missed commitment reaches no reader, so end to end it has no codes and no attributes. */
function withoutLabels(reading: Reading): Reading {
  const prediction = { ...reading.prediction, strength: null, actor: null, measurable: null, codes: [] };
  return { ...reading, prediction, widths: [] };
}

function countAttributes(counts: Counts, prefix: string, { unit, prediction }: Reading): void {
  if (unit.strength) add(counts, `${prefix}strength:${unit.strength}>${prediction.strength ?? 'none'}`);
  if (unit.measurable == null) return;
  outcome(counts, `${prefix}measurable`, 'measurable', unit.measurable, prediction.measurable === true);
}

function countThemes(counts: Counts, measure: string, { unit, prediction }: Reading): void {
  const gold = themesOf(unit.codes);
  const said = themesOf(prediction.codes);
  for (const theme of new Set([...gold, ...said])) {
    outcome(counts, measure, theme, gold.includes(theme), said.includes(theme));
  }
}

function countWidths(counts: Counts, { unit, widths }: Reading): void {
  const words = `${unit.leadIn ?? ''} ${unit.text}`;
  const gold = widthScopesOf(unit.codes.map((code) => widthOfCode(code, words)));
  const said = widthScopesOf(widths);
  for (const scope of new Set([...gold, ...said])) {
    outcome(counts, 'width', scope, gold.includes(scope), said.includes(scope));
  }
}

function countCodes(counts: Counts, measure: string, { unit, prediction }: Reading): void {
  const gold = new Set(unit.codes.filter(isJudged));
  const said = new Set(prediction.codes.filter(isJudged));
  for (const code of new Set([...gold, ...said])) {
    outcome(counts, measure, code, gold.has(code), said.has(code));
  }
}

/** Context and achievements: which themes they mention, where the gold says. */
function countMentions(counts: Counts, { unit, prediction }: Reading): void {
  const gold = themesOf(unit.mentions ?? []);
  const said = themesOf(prediction.codes);
  for (const theme of new Set([...gold, ...said])) {
    outcome(counts, 'mention', theme, gold.includes(theme), said.includes(theme));
  }
}

function isJudged(code: string): boolean {
  return code !== otherCode && isCodebookCode(code);
}
