import { expect, it } from 'vitest';
import type { RowCell } from '../../src/model/index.ts';
import { takeApart, wordsOf } from './take-apart.ts';

const row: readonly RowCell[] = [
  { header: 'Lead', text: 'Head of Prevention', says: 'lead' },
  { header: 'By when', text: 'June 2026', says: 'date' },
  { header: 'Measure', text: 'Thefts from vehicles', says: null },
  { header: 'Baseline 2024', text: '412', says: null },
  { header: 'Target', text: '350', says: null },
  { header: 'Budget', text: '£20,000 a year', says: null },
  { header: 'Notes', text: 'New', says: null },
];

it('lead, date, measure, baseline, target and budget are taken from the row of a table', () => {
  const { parts } = takeApart('Fit tracking tags to plant and trailers', { row });
  expect(
    parts.filter(({ where }) => where === 'row').map(({ role, line, words }) => [role, line, words]),
  ).toEqual([
    ['actor', 0, 'Head of Prevention'],
    ['measure', 2, 'Thefts from vehicles'],
    ['target', 4, '350'],
    ['baseline', 3, '412'],
    ['deadline', 1, 'June 2026'],
    ['money', 5, '£20,000 a year'],
  ]);
  expect(parts.find(({ role }) => role === 'deadline')?.value).toEqual({
    kind: 'date',
    to: '2026-06-30',
    precision: 'month',
  });
});

it('a date in the words stands before the row\u2019s', () => {
  expect(wordsOf('Fit tracking tags by May 2026', 'deadline', { row })).toEqual(['by May 2026']);
});

it('a cell that says "ongoing" is no deadline', () => {
  const ongoing = [{ header: 'By when', text: 'Ongoing', says: 'date' as const }];
  expect(wordsOf('Fit tracking tags', 'deadline', { row: ongoing })).toEqual([]);
});
