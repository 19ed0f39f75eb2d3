import { expect, test } from 'vitest';
import { layOut, type Segment, type Sheet } from '../../../src/samples/pdf/flow.ts';
import type { Op } from '../../../src/samples/pdf/ops.ts';
import type { Row } from '../../../src/samples/pdf/rows.ts';

const style = { font: 'Helvetica', size: 10, leading: 12, colour: '#000000' } as const;
const sheet: Sheet = { top: 0, bottom: 100, notes: new Map(), noteFrame: { x: 0, width: 100 } };

function row(text: string, more: Partial<Row> = {}): Row {
  const op: Op = { kind: 'text', x: 0, y: 8, text, style, units: [], node: null };
  return { height: 10, before: 0, keep: false, ops: [op], notes: [], ...more };
}

function words(groups: readonly (readonly Op[])[]): string[] {
  return groups.map((ops) => ops.map((op) => (op.kind === 'text' ? op.text : '#')).join(''));
}

const two = [
  { x: 0, width: 40 },
  { x: 50, width: 40 },
];

test('two columns are made of equal height where their text ends', () => {
  const segment: Segment = { frames: two, flows: [[...'abcdef'].map((text) => row(text))], after: 0 };
  expect(layOut([segment], sheet).map((page) => words(page.groups))).toEqual([['abc', 'def']]);
});

test('a column that is full goes on in the next and on the next page', () => {
  const texts = Array.from({ length: 25 }, (_, i) => String.fromCharCode(97 + i));
  const segment: Segment = { frames: two, flows: [texts.map((text) => row(text))], after: 0 };
  const pages = layOut([segment], sheet).map((page) => words(page.groups));
  expect(pages).toEqual([
    ['abcdefghij', 'klmnopqrst'],
    ['uvw', 'xy'],
  ]);
});

test('a heading stays with what follows it', () => {
  const rows = [...'abcdefghi'].map((text) => row(text));
  const segment: Segment = {
    frames: [two[0]!],
    flows: [[...rows, row('H', { keep: true }), row('k')]],
    after: 0,
  };
  expect(layOut([segment], sheet).map((page) => words(page.groups))).toEqual([['abcdefghi'], ['Hk']]);
});

test('flows side by side begin at one height', () => {
  const segment: Segment = { frames: two, flows: [[row('a'), row('b')], [row('c')]], after: 0 };
  const [left, right] = layOut([segment], sheet)[0]!.groups;
  expect([left![0], right![0]].map((op) => op?.kind === 'text' && op.y)).toEqual([8, 8]);
});

test('a footnote stands at the foot of the page that calls for it', () => {
  const notes = new Map([[1, [row('note')]]]);
  const rows = [...'abcdefghi'].map((text) => row(text, { notes: text === 'b' ? [1] : [] }));
  const pages = layOut([{ frames: [two[0]!], flows: [rows], after: 0 }], { ...sheet, notes });
  expect(pages.map((page) => words(page.groups))).toEqual([['abcdefg', '#note'], ['hi']]);
});

test('a row higher than its page is an error and no endless run', () => {
  const segment: Segment = { frames: [two[0]!], flows: [[row('a', { height: 120 })]], after: 0 };
  expect(() => layOut([segment], sheet)).toThrow('higher than its page');
});
