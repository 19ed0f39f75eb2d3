import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bareText, cleanText } from '../../src/text/normalise.ts';

// What is said of any text, kept apart from the short ways that plain texts are given.
const cleaned = (text: string) =>
  text
    .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
const bare = (text: string) =>
  cleaned(text)
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '');

const mixed = fc.array(
  fc.constantFrom(...'aBz09 .-\'"&\t\n\u00A0\u00AD\u200B\uFEFFéŵß½Ⅷ—'.split('').concat('  ', '\u2028')),
);

it('plain texts and all others are cleaned and bared by one rule', () => {
  fc.assert(
    fc.property(mixed, (signs) => {
      const text = signs.join('');
      expect(cleanText(text)).toBe(cleaned(text));
      expect(bareText(text)).toBe(bare(text));
    }),
    { seed: 20261130, numRuns: 2000 },
  );
});
