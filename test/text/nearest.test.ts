import { expect, it } from 'vitest';
import { nearest } from '../../src/text/index.ts';

const names = ['label', 'terms', 'examples', 'westerlow'];

it.each([
  ['termz', 'terms'],
  ['tersm', 'terms'],
  ['lable', 'label'],
  ['westrlow', 'westerlow'],
])('"%s" is nearest to "%s"', (word, name) => {
  expect(nearest(word, names)).toBe(name);
});

it('a word that is like none of them has no nearest', () => {
  for (const word of ['colour', 'x', '', 'w'.repeat(100_000)]) expect(nearest(word, names)).toBeNull();
});
