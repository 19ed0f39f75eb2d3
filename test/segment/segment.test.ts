import { describe, expect, test } from 'vitest';
import { segment } from '../../src/segment/index.ts';
import { documentOf, heading, item } from './build.ts';

describe('headings', () => {
  const sentences = segment(
    documentOf(
      'Before.',
      heading('Plan', 1),
      heading('Gates', 2),
      'We mend.',
      heading('Lanes', 2),
      'We light.',
    ),
  );

  test('a sentence has the path of headings above it and the nearest one’s block for its section', () => {
    expect(sentences.map((one) => one.headingPath)).toEqual([
      [],
      ['Plan'],
      ['Plan', 'Gates'],
      ['Plan', 'Gates'],
      ['Plan', 'Lanes'],
      ['Plan', 'Lanes'],
    ]);
    expect(sentences.map((one) => one.section)).toEqual([null, 1, 2, 2, 4, 4]);
    expect(sentences[0]?.heading).toBeNull();
    expect(sentences[5]?.heading).toBe('Lanes');
  });

  test('the heading of a side box holds for the box alone', () => {
    const box = { kind: 'side-box', text: 'In the box.' } as const;
    const found = segment(documentOf(heading('Gates'), 'We mend.', heading('Box', 1), box, 'We paint.'));
    expect(found.map((one) => one.heading)).toEqual(['Gates', 'Gates', 'Box', 'Box', 'Gates']);
  });

  test('a heading is one unit', () => {
    expect(segment(documentOf(heading('Gates. Lanes. Farms.')))).toHaveLength(1);
  });
});

test('furniture is segmented too and keeps its kind', () => {
  const [sentence] = segment(documentOf({ kind: 'furniture', text: 'Page 3' }));
  expect(sentence).toMatchObject({ blockKind: 'furniture', text: 'Page 3', heading: null });
});

describe('ids', () => {
  const ids = (...told: Parameters<typeof documentOf>) => segment(documentOf(...told)).map((one) => one.id);

  test('are 16 hexadecimal digits, and differ for equal words', () => {
    const found = ids('We act. We act.', 'We act.');
    expect(new Set(found).size).toBe(3);
    for (const id of found) expect(id).toMatch(/^[0-9a-f]{16}$/);
  });

  test('do not change when text is put before, or quotes and spaces are set in another way', () => {
    expect(ids('New first line.', 'It’s “ours”.').at(-1)).toBe(ids('It\'s "ours".')[0]);
  });

  test('differ by lead-in', () => {
    expect(ids('I will:', item('gates', { leadIn: 0 }))[1]).not.toBe(
      ids('I have:', item('gates', { leadIn: 0 }))[1],
    );
  });
});

describe('places', () => {
  const box = { page: 2, x: 100, y: 50, width: 200, height: 12 };
  const runs = [
    { start: 0, end: 20, box },
    { start: 20, end: 40, box: { ...box, page: 3, y: 10 } },
  ];
  const [first, second] = segment(
    documentOf({ text: 'We mend. We light all the lanes by May.', page: 2, runs }),
  );

  test('a run partly covered is cut in proportion, with a letter of slack', () => {
    expect(first?.boxes).toEqual([{ ...box, width: 90 }]);
    expect(second?.boxes[0]).toEqual({ ...box, x: 180, width: 120 });
    expect(second?.boxes[1]).toMatchObject({ page: 3, x: 100, width: 200 });
  });

  test('the page is where the sentence begins', () => {
    expect([first?.page, second?.page]).toEqual([2, 2]);
  });

  test('formats without pages have neither', () => {
    expect(segment(documentOf('We act.'))[0]).toMatchObject({ page: null, boxes: [] });
  });
});
