import { expect, test } from 'vitest';
import { dateWords, standingOf } from '../../../src/compare/frames/dates.ts';

test.each([
  ['2017-01-01', '2023-02-20', null, 'before'],
  ['2023-02-20', '2023-02-20', null, 'within'],
  ['2023-02-19', '2023-02-20', null, 'before'],
  ['2023', '2023-02-20', null, 'cannot-tell'],
  ['2024', '2023-02-20', null, 'within'],
  ['2022', '2023-02-20', null, 'before'],
  ['2015-03-20', '2015-03', '2023-02-19', 'cannot-tell'],
  ['2015-04-01', '2015-03', '2023-02-19', 'within'],
  ['2023-02-19', '2015-03', '2023-02-19', 'within'],
  ['2023-02-20', '2015-03', '2023-02-19', 'after'],
  ['2023-02', '2015-03', '2023-02-19', 'cannot-tell'],
  [null, '2023-02-20', null, 'cannot-tell'],
  [null, '1998-09-30', null, 'within'],
  [null, null, null, 'within'],
] as const)('an edition of %s is, of a frame from %s to %s, %s', (date, from, to, standing) => {
  expect(standingOf(date, from, to)).toBe(standing);
});

test('a date is written as exactly as it is known', () => {
  expect(['2023-02-20', '2015-03', '2012'].map(dateWords)).toEqual([
    '20 February 2023',
    'March 2015',
    '2012',
  ]);
});
