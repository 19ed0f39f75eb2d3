import type { AnatomyPart, DateValue, MoneyValue, QuantityValue } from '../model/index.ts';
import { findBaselines } from './baseline.ts';
import { findDeadlines } from './deadline.ts';
import { apartFrom, type Found, type Stretch } from './found.ts';
import { findFrequencies, findRates } from './frequency.ts';
import { findMoney } from './money.ts';
import type { Ends } from './noun-phrase.ts';
import { findQuantities } from './target.ts';

/** What of a text can be found without knowing its grammar, and where noun phrases end because of it. */
export type Values = Readonly<{
  money: readonly Found<MoneyValue>[];
  deadlines: readonly Found<DateValue>[];
  frequencies: readonly Stretch[];
  targets: readonly Found<QuantityValue>[];
  baselines: readonly Found<QuantityValue>[];
  /** "A year" in "400 sessions a year". */
  rates: readonly Found<string>[];
  ends: Ends;
}>;

/** Reads sums, dates, frequencies, targets and baselines; none shares words with one of another kind. */
export function readValues(text: string, firstYear: number | null): Values {
  const money = findMoney(text);
  const deadlines = apartFrom(findDeadlines(text, firstYear), money);
  const frequencies = apartFrom(findFrequencies(text), [...money, ...deadlines]);
  const dated = [...money, ...deadlines, ...frequencies];
  const told = findBaselines(text, dated);
  const { targets, baselines } = findQuantities(text, [...dated, ...told]);
  const rates = findRates(text);
  const standards = targets.filter(({ value }) => isTime(value));
  const often = frequencies.filter((one) => !isAdjective(text, one));
  return {
    money,
    deadlines,
    frequencies,
    targets,
    baselines: [...baselines, ...told],
    rates,
    ends: {
      stops: [...deadlines, ...often, ...standards, ...rates, ...told],
      wholes: [...money, ...targets.filter((one) => isShare(text, one))],
    },
  };
}

/** "Nine in ten", "at least half": a share that is part of a thing's name, as "by 10%" is not. */
function isShare(text: string, { start, end, value }: Found<QuantityValue>): boolean {
  return value!.unit === 'per-cent' && !/^(?:by|to) /i.test(text.slice(start, end));
}

function isTime(value: AnatomyPart['value']): boolean {
  return value?.kind === 'quantity' && /^(?:minutes|hours|days|weeks)$/.test(value.unit);
}

/** "A monthly page" is one thing; "refreshed yearly and shared" is not. */
function isAdjective(text: string, { start, end }: Stretch): boolean {
  if (!/^(?:\w+ly|annual)$/i.test(text.slice(start, end))) return false;
  return /^ (?!(?:and|or|in|on|by|to|from|at|for|with|as|so|which)\b)[a-z]/.test(text.slice(end, end + 12));
}
