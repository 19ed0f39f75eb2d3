import { expect, test } from 'vitest';
import { readPlan } from '../../src/samples/index.ts';

const about = {
  id: 'nowhere-2025',
  area: 'nowhere',
  areaName: 'Nowhere',
  title: 'A plan',
  runningTitle: 'A plan',
  from: '2025-04-01',
  to: '2029-03-31',
  publisher: 'Nobody',
};
const promise = { text: 'I will mend the gate.', kind: 'commitment', strength: 'firm', codes: ['OTH'] };

test('an item is read with the lead-in of its list and the heading above', () => {
  const plan = readPlan({
    ...about,
    blocks: [
      { kind: 'heading', level: 2, unit: { text: 'Gates' } },
      { kind: 'list', leadIn: 'I will:', items: [{ units: [{ text: 'mend them' }] }] },
    ],
  });
  expect(plan.units[1]).toMatchObject({ text: 'mend them', leadIn: 'I will:', heading: 'Gates', index: 1 });
});

test('a cell is read with the header of its column where the table has no lead-in', () => {
  const row = [{ text: 'Mend the gate' }, { text: 'May' }];
  const header = [{ text: 'Action' }, { text: 'By when' }];
  const plan = readPlan({ ...about, blocks: [{ kind: 'table', header, rows: [row] }] });
  expect(plan.units.map((unit) => unit.leadIn)).toEqual([null, null, 'Action', 'By when']);
});

test('a pull quote takes the label of its sentence, wherever that stands', () => {
  const blocks = [
    { kind: 'pull-quote', quotes: promise.text },
    { kind: 'paragraph', units: [promise] },
  ];
  expect(readPlan({ ...about, blocks }).units[0]).toMatchObject({
    blockKind: 'pull-quote',
    strength: 'firm',
  });
});

test('a pull quote that repeats nothing is refused', () => {
  expect(() => readPlan({ ...about, blocks: [{ kind: 'pull-quote', quotes: 'Never said.' }] })).toThrow(
    /repeats no/,
  );
});

test('a large number that its words do not begin with is refused', () => {
  const items = [{ number: '12', unit: { text: '13 gates' } }];
  expect(() => readPlan({ ...about, blocks: [{ kind: 'numbers', items }] })).toThrow(/does not begin/);
});

test('an unknown field of a source is refused', () => {
  const blocks = [{ kind: 'paragraph', units: [{ ...promise, strenght: 'firm' }] }];
  expect(() => readPlan({ ...about, blocks })).toThrow();
});
