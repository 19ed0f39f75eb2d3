import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutLong, longestSentence } from '../../src/segment/cut-long.ts';

const whole = (text: string) => cutLong([{ start: 0, end: text.length }], text);

it('a sentence that a person wrote is left as it is', () => {
  const spans = [
    { start: 0, end: longestSentence },
    { start: longestSentence, end: longestSentence + 5 },
  ];
  expect(cutLong(spans, 'x'.repeat(longestSentence + 5))).toEqual(spans);
});

it('a longer one is cut between words, without white space at the cuts', () => {
  const text = 'lanterns and gates '.repeat(2000).trim();
  const pieces = whole(text).map(({ start, end }) => text.slice(start, end));
  expect(pieces.length).toBeGreaterThan(8);
  expect(pieces.join(' ')).toBe(text);
});

it('letters without any white space are cut too, and no sign in two', () => {
  const text = `x${'\u{1F6A8}'.repeat(5000)}`;
  const pieces = whole(text).map(({ start, end }) => text.slice(start, end));
  expect(pieces.join('')).toBe(text);
  for (const piece of pieces) expect(piece.isWellFormed()).toBe(true);
});

it('every piece is within the limit and no letter is lost, whatever the text', () => {
  const word = fc.stringMatching(/^[a-z \n]{1,900}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), (words) => {
      const text = `x${words.join('')}x`;
      const pieces = whole(text).map(({ start, end }) => text.slice(start, end));
      for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(longestSentence);
      expect(pieces.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }),
    { numRuns: 50 },
  );
});
