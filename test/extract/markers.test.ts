import { expect, test } from 'vitest';
import { readMarker } from '../../src/extract/markers.ts';

test.each([
  ['• More patrols', '•', 'More patrols'],
  ['•More patrols', '•', 'More patrols'],
  ['- More patrols', '-', 'More patrols'],
  ['-More patrols', '-', 'More patrols'],
  ['– More patrols', '–', 'More patrols'],
  ['\uF0B7\tMore patrols', '\uF0B7', 'More patrols'],
  ['o   More patrols', 'o', 'More patrols'],
  ['✅ More patrols', '✅', 'More patrols'],
  ['2. More patrols', '2.', 'More patrols'],
  ['2.More patrols', '2.', 'More patrols'],
  ['(a) more patrols', '(a)', 'more patrols'],
  ['iv) more patrols', 'iv)', 'more patrols'],
])('%s is a list item', (line, marker, rest) => {
  expect(readMarker(line)).toMatchObject({ marker, rest });
});

test.each([
  'J. Smith spoke',
  '2024. It was',
  '-5 per cent',
  '3.5 per cent',
  'i.e. this',
  'on patrol',
  '999 calls',
  '*emphasis*',
])('%s is not', (line) => {
  expect(readMarker(line)).toBeNull();
});
