import type { QuantityValue } from '../model/index.ts';
import { type Found, findAll, stretchOfMatch } from './found.ts';
import { fractionSource, numberSource, readFraction, readNumber, share } from './numbers.ts';
import { isSpread, percentSource, quantityAt, timeSource, unitOf } from './quantity.ts';

const least =
  'at least|a minimum of|no fewer than|not fewer than|no less than|not less than|more than|over|upwards of|above';
const most =
  'no more than|not more than|at most|a maximum of|no longer than|fewer than|less than|below|under|up to|longer than';
const amount = `(?:(?<fraction>${fractionSource})|(?<number>${numberSource}|an?)(?:(?<percent>${percentSource})|(?: (?<unit>${timeSource})(?!\\w))|(?:(?: [a-z]+)? (?:in|out of) (?<of>${numberSource})))?)(?![\\w-]|[,.:]\\d)`;
const bounded = new RegExp(`\\b(?:(?<least>${least})|(?<most>${most})) ${amount}`, 'gi');
const within = new RegExp(`\\b(?<time>within|inside|in) ${amount}`, 'gi');
const changed = new RegExp(`\\b(?:(?<by>by)|(?<to>(?:to )?reach(?:ing)?|to)) ${amount}`, 'gi');

const raises =
  /\b(?:increas|rais|grow|expand|lift|boost|ris(?:e|ing)|improv|doubl|trebl|tripl|more|enlarg)\w*/i;
const lowers = /\b(?:reduc|cut|lower|halv|fall|drop|decreas|shrink|bring down|fewer|less|shorten)\w*/i;
/** What a change is of stands so many characters before it, at most. */
const reach = 120;

/** Amounts with a word that compares them: "at least 90%", "no more than a week", "within 15 minutes", "by a fifth". */
export function findCompared(text: string): Found<QuantityValue>[] {
  const before = (match: RegExpExecArray) => text.slice(Math.max(0, match.index - reach), match.index);
  return [
    ...findAll(text, bounded, (match) => readBounded(match, before(match))),
    ...findAll(text, within, readWithin),
    ...findAll(text, changed, (match) => readChanged(match, before(match))),
  ];
}

type Amount = Pick<QuantityValue, 'number' | 'unit'>;

/** The amount of a match; null where it is a year, or names none. */
function amountOf(match: RegExpExecArray): Amount | null {
  const { fraction, number = '', unit, of, percent } = match.groups!;
  if (/^(?:19|20)\d\d$/.test(number) || (of !== undefined && isSpread(match))) return null;
  const read = fraction === undefined ? readNumber(number) : readFraction(fraction);
  if (read === null) return null;
  if (fraction !== undefined) return { number: read, unit: 'per-cent' };
  if (of === undefined) return { number: read, unit: unitOf(percent ?? unit) };
  const part = share(read, readNumber(of) ?? 0);
  return part === null ? null : { number: part, unit: 'per-cent' };
}

const isTime = ({ unit }: Amount): boolean => unit !== 'count' && unit !== 'per-cent';
const isArticle = ({ groups }: RegExpExecArray): boolean => /^an?$/i.test(groups!.number ?? '');

function readBounded(match: RegExpExecArray, before: string): Found<QuantityValue> | null {
  const value = amountOf(match);
  if (value === null || (isArticle(match) && !isTime(value))) return null;
  const { least: atLeast, most: atMost } = match.groups!;
  // Ages and turns of phrase: "aged over ten", "under 25", "under one roof".
  if (/\b(?:aged?|children|people|those|anyone|adults) $/i.test(before)) return null;
  if (value.unit === 'count' && /^(?:under|over)$/i.test(atLeast ?? atMost ?? '')) return null;
  const isDenied =
    /\b(?:no|nobody|never|not|none)\b/i.test(before) && /more|over|longer/i.test(atLeast ?? '');
  return quantityAt(match, {
    ...value,
    comparator: atMost !== undefined || isDenied ? 'at-most' : 'at-least',
  });
}

/** "In a week" tells how often as a rule, "in 28 days" how soon. */
function readWithin(match: RegExpExecArray): Found<QuantityValue> | null {
  const value = amountOf(match);
  if (value === null || !isTime(value)) return null;
  const isRate = /^in$/i.test(match.groups!.time!) && /^(?:an?|one)$/i.test(match.groups!.number ?? '');
  return isRate ? null : quantityAt(match, { ...value, comparator: 'at-most' });
}

/** "By 600" and "to 90%" are targets of what is said before to rise or fall; "reach 70" of itself. */
function readChanged(match: RegExpExecArray, before: string): Found<QuantityValue> | null {
  const value = amountOf(match);
  if (value === null) return null;
  const direction = lowers.test(before) ? 'down' : raises.test(before) ? 'up' : null;
  const changes = direction === null ? {} : ({ direction } as const);
  const { by, to = '' } = match.groups!;
  if (by !== undefined) {
    const isChange = direction !== null && (value.unit === 'per-cent' || !isArticle(match));
    return isChange ? quantityAt(match, { ...value, comparator: 'by', ...changes }) : null;
  }
  const reaches = /reach/i.test(to);
  if (!reaches && (direction === null || isArticle(match))) return null;
  const { start, end } = stretchOfMatch(match);
  const from = reaches ? start + to.length + 1 : start;
  return quantityAt({ start: from, end }, { ...value, comparator: 'to', ...changes });
}
