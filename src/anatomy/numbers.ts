import { tens, units } from '../text/index.ts';

const values = new Map<string, number>([
  ...units.map((word, at): [string, number] => [word, at + 1]),
  ...tens.map((word, at): [string, number] => [word, (at + 2) * 10]),
  ['a', 1],
  ['an', 1],
]);
const sizes = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['k', 1000],
  ['million', 1_000_000],
  ['m', 1_000_000],
  ['mn', 1_000_000],
  ['billion', 1_000_000_000],
  ['bn', 1_000_000_000],
]);

const small = units.slice(0, 9).join('|');
const size = '(?:dozen|hundred|thousand|million)';
const spelled = `(?:(?:${tens.join('|')})(?:[ -](?:${small}))?|${units.slice().reverse().join('|')})`;

/** Source of a pattern for a whole number or decimal, in figures or in words ("1,500", "twenty-two", "a hundred"). */
export const numberSource: string = `(?:\\d(?:,?\\d){0,14}(?:\\.\\d+)?(?: (?:hundred|thousand|million))?|an? ${size}|${spelled}(?: ${size})?)`;

const anyNumber = new RegExp(
  `\\d|\\b(?:${units.join('|')}|${tens.join('|')}|half|thirds?|quarters?|fifth|tenth|dozen|hundred|thousand|million|twice|doubl|trebl|tripl|halv)`,
  'i',
);

/** Whether a text may hold a number: the patterns that look for one are long, and most texts have none. */
export function mayHaveNumber(text: string): boolean {
  return anyNumber.test(text);
}

/** Source of a pattern for a fraction in words. */
export const fractionSource =
  '(?:half|(?:a|one) (?:half|third|quarter|fifth|tenth)|two[ -]thirds|three[ -]quarters)';
const fractions = new Map([
  ['half', 50],
  ['third', 33.3],
  ['thirds', 66.7],
  ['quarter', 25],
  ['quarters', 75],
  ['fifth', 20],
  ['tenth', 10],
]);

/** The number that words or figures name ("1.5 million": 1500000); null where they name none. */
export function readNumber(words: string): number | null {
  let number: number | null = null;
  for (const word of words.toLowerCase().split(/[\s-]+/)) {
    const figure = /^\d[\d,]*(?:\.\d+)?$/.test(word) ? Number(word.replaceAll(',', '')) : values.get(word);
    const size = sizes.get(word);
    if (size !== undefined) number = (number ?? 1) * size;
    else if (figure !== undefined) number = (number ?? 0) + figure;
    else return null;
  }
  return number !== null && Number.isFinite(number) ? number : null;
}

/** What a fraction in words is in per cent, to a tenth ("two thirds": 66.7); null for other words. */
export function readFraction(words: string): number | null {
  return (
    fractions.get(
      words
        .toLowerCase()
        .split(/[\s-]+/)
        .at(-1) ?? '',
    ) ?? null
  );
}

/** "Seven in ten" in per cent, to a tenth. */
export function share(part: number, whole: number): number | null {
  return whole > 0 && part <= whole ? Math.round((1000 * part) / whole) / 10 : null;
}
