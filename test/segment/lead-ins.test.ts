import { describe, expect, test } from 'vitest';
import { segment } from '../../src/segment/index.ts';
import { documentOf, heading, item } from './build.ts';

const leadIns = (...told: Parameters<typeof documentOf>) =>
  segment(documentOf(...told)).map((sentence) => sentence.leadInChain);

describe('lead-ins', () => {
  test('an item has the last sentence of the block that introduces it', () => {
    expect(leadIns('We met. I will:', item('mend gates', { leadIn: 0 })).at(-1)).toEqual(['I will:']);
  });

  test('a nested item has its parents’ lead-ins before its own', () => {
    const chain = leadIns(
      'I will:',
      item('act:', { leadIn: 0 }),
      item('mend gates', { leadIn: 1, level: 2 }),
    ).at(-1);
    expect(chain).toEqual(['I will:', 'act:']);
  });

  test('every sentence of an item has the item’s lead-in', () => {
    expect(leadIns('I will:', item('Mend gates. Light lanes.', { leadIn: 0 })).slice(1)).toEqual([
      ['I will:'],
      ['I will:'],
    ]);
  });

  test.each([
    'I will',
    'What we will do',
    'My promises',
    'Our priorities',
    'Since taking office I have',
    'Done so far',
    'Success looks like',
  ])('a list under the heading “%s” has it for a lead-in', (text) => {
    expect(leadIns(heading(text), item('gates'), item('lanes'))).toEqual([[], [text], [text]]);
  });

  test.each(['Why it matters', 'The vale in brief', 'Measured by', 'Victims', 'Priority 3: gates'])(
    'a list under the heading “%s” has none',
    (text) => {
      expect(leadIns(heading(text), item('gates')).at(-1)).toEqual([]);
    },
  );

  test('under a heading that only names a topic the heading above it introduces', () => {
    const chains = leadIns(
      heading('Plan', 1),
      heading('What we will do', 2),
      heading('Gates', 3),
      item('mend them'),
    );
    expect(chains.at(-1)).toEqual(['What we will do']);
  });

  test('furniture between a heading and its list changes nothing', () => {
    const chains = leadIns(heading('I will'), { kind: 'furniture', text: '12' }, item('mend gates'));
    expect(chains.at(-1)).toEqual(['I will']);
  });

  test('a table cell has its column header, after the line that introduces the table', () => {
    const table = { table: 0, row: 1, column: 0, header: 'Action', rowHeader: null, isHeader: false };
    const [, cell] = segment(
      documentOf('The work is set out below.', { kind: 'table-cell', text: 'Mend gates', leadIn: 0, table }),
    );
    expect(cell?.leadIn).toBe('Action');
    expect(cell?.leadInChain).toEqual(['The work is set out below.', 'Action']);
  });

  test('a lead-in that points at itself or ahead is none', () => {
    expect(leadIns(item('gates', { leadIn: 0 }), item('lanes', { leadIn: 2 }), 'x')).toEqual([[], [], []]);
  });
});

describe('where the reader of the format said no lead-in', () => {
  test('a line that ends in a colon before a list introduces it', () => {
    expect(leadIns('We met. I will:', item('mend gates')).at(-1)).toEqual(['I will:']);
  });

  test('a sentence that announces a table introduces its cells', () => {
    const table = { table: 0, row: 0, column: 0, header: null, rowHeader: null, isHeader: true };
    const chains = leadIns('The money is set out below.', { kind: 'table-cell', text: 'Fund', table });
    expect(chains.at(-1)).toEqual(['The money is set out below.']);
  });

  test('a heading that was said to introduce a list and only names its topic does not', () => {
    expect(leadIns(heading('Why it matters'), item('gates', { leadIn: 0 })).at(-1)).toEqual([]);
    expect(leadIns(heading('I will'), item('mend gates', { leadIn: 0 })).at(-1)).toEqual(['I will']);
  });
});
