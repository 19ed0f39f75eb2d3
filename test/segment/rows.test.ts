import { describe, expect, test } from 'vitest';
import { columnSays } from '../../src/segment/column-meaning.ts';
import { segment } from '../../src/segment/index.ts';
import { documentOf, type Told } from './build.ts';

const cell = (row: number, column: number, text: string, header: string | null, isHeader = false): Told => ({
  kind: 'table-cell',
  text,
  table: { table: 0, row, column, header, rowHeader: null, isHeader },
});

describe('a cell of a table', () => {
  const sentences = segment(
    documentOf(
      'Before the table.',
      cell(0, 0, 'Action', null, true),
      cell(0, 1, 'Lead', null, true),
      cell(0, 2, 'By when', null, true),
      cell(1, 0, 'Mend the gates. Paint them.', 'Action'),
      cell(1, 1, 'Parish wardens', 'Lead'),
      cell(1, 1, 'Ember Vale Council', 'Lead'),
      cell(1, 2, 'May 2027', 'By when'),
      cell(2, 0, 'Light the lanes', 'Action'),
    ),
  );
  const rowOf = (text: string) => sentences.find((one) => one.text === text)?.row;

  test('carries the other cells of its row with their headers, in each of its sentences', () => {
    const row = [
      { header: 'Lead', text: 'Parish wardens Ember Vale Council', says: 'lead' },
      { header: 'By when', text: 'May 2027', says: 'date' },
    ];
    expect(rowOf('Mend the gates.')).toEqual(row);
    expect(rowOf('Paint them.')).toEqual(row);
  });

  test('has an empty row where the others are empty, a header and a paragraph have none', () => {
    expect(rowOf('Light the lanes')).toEqual([]);
    expect(rowOf('Lead')).toBeUndefined();
    expect(rowOf('Before the table.')).toBeUndefined();
  });
});

describe('a merged cell', () => {
  const merged = (told: Told, over: { rows?: number; columns?: number }): Told => ({
    ...told,
    table: { ...told.table!, ...over },
  });
  const sentences = segment(
    documentOf(
      cell(0, 0, 'Mend the gates', 'Action'),
      merged(cell(0, 1, 'Parish wardens', 'Lead'), { rows: 2 }),
      cell(0, 2, 'May 2027', 'By when'),
      cell(1, 0, 'Light the lanes', 'Action'),
      cell(1, 2, 'June 2027', 'By when'),
      merged(cell(2, 0, 'Walk the fields', 'Action'), { rows: 2 }),
      cell(2, 1, 'Rangers', 'Lead'),
      cell(3, 1, 'Farmers', 'Lead'),
      cell(4, 0, 'Count the herds', 'Action'),
      merged(cell(4, 1, 'Ember Vale Council, yearly', null), { columns: 2 }),
    ),
  );
  const rowOf = (text: string) =>
    sentences.find((one) => one.text === text)?.row?.map((one) => [one.text, one.says]);

  test('reaches all the rows it takes', () => {
    expect(rowOf('Mend the gates')).toEqual([
      ['Parish wardens', 'lead'],
      ['May 2027', 'date'],
    ]);
    expect(rowOf('Light the lanes')).toEqual([
      ['Parish wardens', 'lead'],
      ['June 2027', 'date'],
    ]);
  });

  test('has the cells of all its rows beside it', () => {
    expect(rowOf('Walk the fields')).toEqual([
      ['Rangers', 'lead'],
      ['Farmers', 'lead'],
    ]);
  });

  test('says what any of its columns says', () => {
    expect(rowOf('Count the herds')).toEqual([['Ember Vale Council, yearly', 'date']]);
  });
});

test('a row of hundreds of long cells is not carried along whole', () => {
  const cells = Array.from({ length: 300 }, (_, column) => cell(1, column, 'Gate '.repeat(400), null));
  const [first] = segment(documentOf(...cells));
  expect(first?.row).toHaveLength(12);
  expect(first?.row?.every(({ text }) => text.length <= 400 && text.endsWith(' …'))).toBe(true);
});

describe('columnSays', () => {
  test.each([
    'Lead',
    'Lead agency',
    'Action owner',
    'Who?',
    'Who will do it',
    'By whom',
    'SRO',
    'Responsible officer',
    'Led by',
    'To be done by',
    'Partners',
    'Who leads',
    'Key partners',
  ])('takes “%s” for who is to do it', (header) => {
    expect(columnSays(header, 'Wardens')).toBe('lead');
  });

  test.each([
    'By when',
    'When',
    'When?',
    'Date',
    'Target date',
    'Timescale',
    'Time frame',
    'Due',
    'Deadline',
  ])('takes “%s” for when', (header) => {
    expect(columnSays(header, 'Soon')).toBe('date');
  });

  test.each([
    'What we will do',
    'Who we will help',
    'Measure',
    'Why it matters',
    'Update',
    'Action',
    'Byways',
    'Leading indicator',
    'Whenever it rains',
  ])('takes “%s” for neither', (header) => {
    expect(columnSays(header, 'May 2027')).toBeNull();
  });

  test('knows a date without a header', () => {
    expect(columnSays(null, 'By end of March 2027')).toBe('date');
    expect(columnSays(null, '2026/27')).toBe('date');
    expect(columnSays(null, 'Mend the gates by 2027')).toBeNull();
  });
});
