import type { Pair } from './in-sentence.ts';

const smallInNames = new Set(['of', 'and', 'for', 'the', 'in', '&']);

/**
 * A short name that a bracket gives to the name before it: "the Violence Reduction Partnership (hereafter the
 * Partnership)". It is kept with its article, as "Partnership" alone may be part of any other name.
 */
export function nicknameOf(name: string, before: string): Pair | null {
  const bare = name.replace(/["'\u2018-\u201F]+/gu, '').trim();
  if (!/^\p{Lu}\p{L}{2,}(?: \p{Lu}\p{L}+)?$/u.test(bare)) return null;
  const words = before.trim().split(/\s+/).slice(-12);
  let from = words.length;
  while (from > 0 && (isCapital(words[from - 1]!) || smallInNames.has(words[from - 1]!))) from -= 1;
  while (from < words.length && (!isCapital(words[from]!) || /^The$/.test(words[from]!))) from += 1;
  const long = words.slice(from).join(' ');
  return long.split(' ').length > bare.split(' ').length && long.includes(bare)
    ? { short: `the ${bare}`, long }
    : null;
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word) && !/[.,;:!?)]$/u.test(word);
}
