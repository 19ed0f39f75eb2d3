import { describe, expect, it } from 'vitest';
import { valuesOf, wordsOf } from './take-apart.ts';

const dated: readonly (readonly [text: string, words: string, value: object])[] = [
  ['I will open a hub by March 2027.', 'by March 2027', { to: '2027-03-31', precision: 'month' }],
  ['I will open a hub by 1 June 2026.', 'by 1 June 2026', { to: '2026-06-01', precision: 'day' }],
  ['I will open a hub by 31/03/2027.', 'by 31/03/2027', { to: '2027-03-31', precision: 'day' }],
  ['I will open a hub by 2030.', 'by 2030', { to: '2030-12-31', precision: 'year' }],
  [
    'I will open a hub by the end of 2026/27.',
    'by the end of 2026/27',
    { to: '2027-03-31', precision: 'financial-year' },
  ],
  ['I will open a hub before 2028.', 'before 2028', { to: '2027-12-31', precision: 'year' }],
  [
    'I will open a hub before the end of 2028.',
    'before the end of 2028',
    { to: '2028-12-31', precision: 'year' },
  ],
  [
    'I will open a hub in spring 2026.',
    'in spring 2026',
    { from: '2026-03-01', to: '2026-05-31', precision: 'quarter' },
  ],
  [
    'I will open a hub in the second quarter of 2026/27.',
    'in the second quarter of 2026/27',
    { from: '2026-07-01', to: '2026-09-30', precision: 'quarter' },
  ],
  ['I will fund the hub from April 2026.', 'from April 2026', { from: '2026-04-01', precision: 'month' }],
  [
    'I will fund the hub from April 2026 to March 2029.',
    'from April 2026 to March 2029',
    { from: '2026-04-01', to: '2029-03-31', precision: 'month' },
  ],
];

const periods: readonly (readonly [text: string, words: string, value: object])[] = [
  ['I will open a hub within 12 months.', 'within 12 months', { precision: 'period', period: 'P12M' }],
  [
    'I will open a hub in my first 100 days.',
    'in my first 100 days',
    { precision: 'period', period: 'P100D' },
  ],
  ['I will fund the hub for three years.', 'for three years', { precision: 'period', period: 'P3Y' }],
  ['I will fund the hub over the life of this plan.', 'over the life of this plan', { precision: 'period' }],
  ['I will open the hub this autumn.', 'this autumn', { precision: 'period' }],
  ['I will open the hub in September.', 'in September', { precision: 'period' }],
];

describe('a deadline', () => {
  it.each(dated)('%s', (text, words, value) => {
    expect(wordsOf(text, 'deadline')).toEqual([words]);
    expect(valuesOf(text, 'deadline')).toEqual([value]);
  });

  it.each(periods)('has no date that its words do not give: %s', (text, words, value) => {
    expect(wordsOf(text, 'deadline')).toEqual([words]);
    expect(valuesOf(text, 'deadline')).toEqual([value]);
  });

  it('is not how often a thing is done', () => {
    const text = 'I will publish the results each year, and hold a meeting every three months.';
    expect(wordsOf(text, 'deadline')).toEqual([]);
    expect(wordsOf(text, 'frequency')).toEqual(['each year', 'every three months']);
  });

  it('is not a date gone by before the plan begins', () => {
    const text = 'I will restore the posts that were lost in 2019.';
    expect(wordsOf(text, 'deadline', { firstYear: 2025 })).toEqual([]);
  });

  it('is not the year that a target is counted from', () => {
    expect(wordsOf('We will reduce burglary by 10% from 2024 levels.', 'deadline')).toEqual([]);
  });

  it('is not a date of a statement before the undertaking', () => {
    const text = 'The contract ends in 2026, and I shall let the next one for five years.';
    expect(wordsOf(text, 'deadline')).toEqual(['for five years']);
  });

  it('is not a standard of service', () => {
    const text = 'Every victim will get a call within two days.';
    expect(wordsOf(text, 'deadline')).toEqual([]);
    expect(wordsOf(text, 'target')).toEqual(['within two days']);
  });

  it('is not a day that the calendar does not have', () => {
    expect(valuesOf('I will open a hub by 31 February 2027.', 'deadline')).toEqual([]);
  });

  it('stands in the line above where the item has none', () => {
    expect(wordsOf('Open a hub in each town', 'deadline', { leadIn: 'By March 2028 I will:' })).toEqual([
      'By March 2028',
    ]);
  });
});
