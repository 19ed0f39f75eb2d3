import type { QuantityValue } from '../model/index.ts';
import { apartFrom, type Found, findAll } from './found.ts';
import { mayHaveNumber, numberSource, readNumber } from './numbers.ts';

const year = '20\\d\\d(?:[/–-]\\d\\d)?';
const told = new RegExp(
  `\\b(?:(?:from|against|compared (?:with|to)|on|below|above) (?:the |its |their )?(?:${year} (?:levels?|baselines?|figures?)|(?:levels?|baselines?|figures?) (?:in|of|for) ${year})|(?:compared (?:with|to)|than in|against) ${year}|(?:than|as) (?:they|it|we|he|she) (?:did|do|does|were|was|are|is) (?:in ${year}|now|today))(?![\\w-])`,
  'gi',
);
const today = new RegExp(
  `(?<![\\w-])(?:today's|the current|currently|(?:up|down) from|at present|against (?:a baseline of )?|(?:a )?baseline of) ?(?<number>${numberSource})(?<percent>%| per ?cent)?(?![\\w-]|,\\d)`,
  'gi',
);

/** From where a target is counted: "from 2024 levels", "than they did in 2024", "against today's 52 per cent". */
export function findBaselines(text: string, taken: readonly Found<unknown>[]): Found<QuantityValue>[] {
  if (!mayHaveNumber(text)) return [];
  const levels = findAll<QuantityValue>(text, told, ({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
  const figures = findAll<QuantityValue>(
    text.replaceAll('\u2019', "'"),
    today,
    ({ index, 0: words, groups }) => {
      const number = readNumber(groups!.number!);
      if (number === null) return null;
      const unit = groups!.percent === undefined ? 'count' : 'per-cent';
      return { start: index, end: index + words.length, value: { kind: 'quantity', number, unit } };
    },
  );
  return apartFrom([...levels, ...apartFrom(figures, levels)], taken);
}
