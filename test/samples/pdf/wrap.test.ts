import { expect, test } from 'vitest';
import { textWidth } from '../../../src/samples/pdf/measure.ts';
import { wrap } from '../../../src/samples/pdf/wrap.ts';

const style = { font: 'Helvetica', size: 10, leading: 12, colour: '#000000' } as const;
const lines = (text: string, width: number, table?: ReadonlyMap<string, readonly string[]>) =>
  wrap([{ text, index: 7 }], width, style, table).map((line) =>
    line.pieces.map((piece) => piece.text).join(''),
  );

test('no line is wider than its column and no word is lost', () => {
  const text = 'The gate at the top of the lane will be mended before the winter comes';
  const made = lines(text, 90);
  expect(made.join(' ')).toBe(text);
  for (const line of made) expect(textWidth(line, 'Helvetica', 10)).toBeLessThanOrEqual(90);
});

test('a word is divided at its own hyphen without a second one', () => {
  expect(lines('xx cross-boundary', textWidth('xx cross-bo', 'Helvetica', 10))).toEqual([
    'xx cross-',
    'boundary',
  ]);
});

test('a word in the table is divided with a hyphen', () => {
  const table = new Map([['organised', ['organ', 'ised']]]);
  expect(lines('is organised', textWidth('is organ-', 'Helvetica', 10), table)).toEqual([
    'is organ-',
    'ised',
  ]);
});

test('a unit begins in the piece that has its first word', () => {
  const units = [
    { text: 'One.', index: 0, note: 3 },
    { text: 'Two.', index: 1 },
  ];
  const [line] = wrap(units, 200, style);
  expect(line?.pieces.map((piece) => [piece.text, piece.units])).toEqual([
    ['One.', [0]],
    ['3', []],
    ['Two.', [1]],
  ]);
  expect(line?.notes).toEqual([3]);
});

test('a word wider than its column is an error', () => {
  expect(() => lines('unbreakable', 10)).toThrow('wider than its column');
});
