import type { QuantityValue } from '../model/index.ts';
import { findCompared } from './compared.ts';
import { apartFrom, type Found, findAll, type Stretch, stretchOfMatch } from './found.ts';
import { fractionSource, mayHaveNumber, numberSource, readFraction, readNumber, share } from './numbers.ts';
import { isSpread, percentSource, quantityAt, timeSource, unitOf } from './quantity.ts';

export type Quantities = Readonly<{ targets: Found<QuantityValue>[]; baselines: Found<QuantityValue>[] }>;

const fromTo = new RegExp(
  `(?<!\\baged? )\\b(?<base>from (?<a>${numberSource})(?<au>${percentSource}| ${timeSource}| [a-z]+)?) (?<goal>to (?:at least |no more than )?(?<b>${numberSource})(?<bu>${percentSource}| ${timeSource})?)(?![\\w-]|,\\d)`,
  'gi',
);
const more = new RegExp(
  `\\b(?:(?<number>${numberSource}) (?:(?:more|additional|extra|new|further)|(?<down>fewer|less))|(?:an additional|an extra|a further|another) (?<added>${numberSource}))(?! than)(?![\\w-])`,
  'gi',
);
const shares = new RegExp(
  `\\b(?:(?<number>${numberSource})${percentSource}|(?<part>${numberSource})(?: [a-z'\u2019]+)? (?:in|out of|in every) (?<whole>${numberSource})|(?<fraction>${fractionSource})(?= (?:of|the|our|my|its|their|all)\\b))(?![\\w-])`,
  'gi',
);
/** "Within a week" has its number in the article. */
const oneUnit = /\ban? (?:working |calendar )?(?:minute|hour|day|week|month|year)/i;
const multiples =
  /\b(?:(?<times>twice|(?:two|three|four|five) times) as (?:many|much)|(?<verb>doubl|trebl|tripl|halv)(?:e|es|ed|ing))\b/gi;

/**
 * What is to be reached, and from where: "by 10%", "from 54% to 65%", "at least 90%", "200 more", "within 15 minutes",
 * "seven in ten", "half", "doubling". `taken` are stretches that are dates, sums or frequencies.
 */
export function findQuantities(text: string, taken: readonly Stretch[]): Quantities {
  if (!mayHaveNumber(text) && !oneUnit.test(text)) return { targets: [], baselines: [] };
  const pairs = apartFrom(findAll(text, fromTo, readFromTo), taken).flatMap(({ value }) => value ?? []);
  const targets = pairs.map(({ target }) => target);
  const baselines = pairs.map(({ baseline }) => baseline);
  const add = (found: readonly Found<QuantityValue>[]) =>
    targets.push(...apartFrom(found, [...taken, ...targets, ...baselines]));
  add(findAll(text, more, readMore));
  add(findCompared(text));
  add(findAll(text, shares, readShare));
  // "Doubling in size from 60 places to 120" has its number already.
  if (targets.length === 0) add(findAll(text, multiples, readMultiple));
  return { targets: targets.sort((a, b) => a.start - b.start), baselines };
}

type Pair = Readonly<{ baseline: Found<QuantityValue>; target: Found<QuantityValue> }>;

function readFromTo(match: RegExpExecArray): Found<Pair> | null {
  const { base, a, au, goal, b, bu } = match.groups!;
  const [before, after] = [readNumber(a!), readNumber(b!)];
  if (before === null || after === null) return null;
  const unit = unitOf(bu ?? au);
  const middle = match.index + base!.length;
  const baseline = quantityAt({ start: match.index, end: middle }, { number: before, unit });
  const goalAt = { start: middle + 1, end: middle + 1 + goal!.length };
  const direction = after > before ? 'up' : 'down';
  const target = quantityAt(goalAt, { number: after, unit, comparator: 'to', direction });
  return { ...stretchOfMatch(match), value: { baseline, target } };
}

function readMore(match: RegExpExecArray): Found<QuantityValue> | null {
  const { number, down, added } = match.groups!;
  const read = readNumber((number ?? added)!);
  // "One more" thing is a thing, and "one new" one too.
  if (read === null || (read === 1 && added === undefined)) return null;
  const direction = down === undefined ? 'up' : 'down';
  return quantityAt(match, { number: read, unit: 'count', comparator: 'by', direction });
}

function readShare(match: RegExpExecArray): Found<QuantityValue> | null {
  if (isSpread(match)) return null;
  const { number, part = '', whole = '', fraction } = match.groups!;
  const read =
    fraction !== undefined
      ? readFraction(fraction)
      : number !== undefined
        ? readNumber(number)
        : share(readNumber(part) ?? 0, readNumber(whole) ?? 0);
  return read === null ? null : quantityAt(match, { number: read, unit: 'per-cent', comparator: 'exactly' });
}

function readMultiple(match: RegExpExecArray): Found<QuantityValue> {
  const { times, verb = '' } = match.groups!;
  if (/^halv/i.test(verb))
    return quantityAt(match, { number: 50, unit: 'per-cent', comparator: 'by', direction: 'down' });
  const number = times === undefined ? (/^doubl/i.test(verb) ? 2 : 3) : timesOf(times);
  return quantityAt(match, { number, unit: 'times', comparator: 'to', direction: 'up' });
}

function timesOf(words: string): number {
  return /^twice/i.test(words) ? 2 : readNumber(words.split(' ')[0]!)!;
}
