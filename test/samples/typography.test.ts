import { expect, test } from 'vitest';
import { curly } from '../../src/samples/typography.ts';

test('quotes open after a space and close after a word; an apostrophe closes', () => {
  expect(curly(`"We know," she said, "it's the 'bank' again."`)).toBe(
    '“We know,” she said, “it’s the ‘bank’ again.”',
  );
});
