import { describe, expect, it } from 'vitest';
import { valuesOf, wordsOf } from './take-apart.ts';

describe('money', () => {
  it.each([
    ['I will put £1.5m into youth work.', '£1.5m', { amount: 1_500_000 }],
    ['I will put £250,000 a year into youth work.', '£250,000 a year', { amount: 250_000, per: 'year' }],
    [
      'I will put £3 million over three years into youth work.',
      '£3 million over three years',
      { amount: 3_000_000, over: 'P3Y' },
    ],
    ['I will pay up to £300 a claim to village halls.', 'up to £300 a claim', { amount: 300, per: 'claim' }],
  ])('%s', (text, words, value) => {
    expect(wordsOf(text, 'money')).toEqual([words]);
    expect(valuesOf(text, 'money')).toEqual([value]);
  });

  it('is no sum that only marks a threshold', () => {
    expect(wordsOf('Contracts above £100,000 will be published.', 'money')).toEqual([]);
  });

  it('is a number that JSON can hold, however long its figures', () => {
    for (const value of valuesOf(`I will spend £${'9'.repeat(500)} on gates.`, 'money'))
      expect(JSON.parse(JSON.stringify(value))).toEqual(value);
  });
});

const targets: readonly (readonly [text: string, words: readonly string[], values: readonly object[]])[] = [
  [
    'We will reduce burglary by 10% from 2024 levels.',
    ['by 10%'],
    [{ number: 10, unit: 'per-cent', comparator: 'by', direction: 'down' }],
  ],
  [
    'We will raise satisfaction of victims from 54% to 65%.',
    ['to 65%'],
    [{ number: 65, unit: 'per-cent', comparator: 'to', direction: 'up' }],
  ],
  [
    'The force will answer at least 90% of 999 calls within 15 minutes.',
    ['at least 90%', 'within 15 minutes'],
    [
      { number: 90, unit: 'per-cent', comparator: 'at-least' },
      { number: 15, unit: 'minutes', comparator: 'at-most' },
    ],
  ],
  [
    'I will recruit 200 more officers.',
    ['200 more'],
    [{ number: 200, unit: 'count', comparator: 'by', direction: 'up' }],
  ],
  [
    'I will fund twenty-two youth workers.',
    ['twenty-two'],
    [{ number: 22, unit: 'count', comparator: 'exactly' }],
  ],
  [
    'I will hold six open evenings a year.',
    ['six'],
    [{ number: 6, unit: 'count', comparator: 'exactly', per: 'year' }],
  ],
  [
    'The force will answer nine in ten letters.',
    ['nine in ten'],
    [{ number: 90, unit: 'per-cent', comparator: 'exactly' }],
  ],
  [
    'I will double the number of cadets.',
    ['double'],
    [{ number: 2, unit: 'times', comparator: 'to', direction: 'up' }],
  ],
];

describe('a target', () => {
  it.each(targets)('%s', (text, words, values) => {
    expect(wordsOf(text, 'target')).toEqual(words);
    expect(valuesOf(text, 'target')).toEqual(values);
  });

  it.each([
    'I will visit each of our 112 neighbourhoods.',
    'I will fund activities for children under 16.',
    'I will extend the 101 service.',
    'I will work under section 17 of the Act.',
    'Where a shop has been robbed three times, I will pay for a camera.',
  ])('is no number of what there is already, an age, a name or a condition: %s', (text) => {
    expect(wordsOf(text, 'target')).toEqual([]);
  });
});

describe('a baseline', () => {
  it('is the level that a target is counted from', () => {
    expect(wordsOf('We will reduce burglary by 10% from 2024 levels.', 'baseline')).toEqual([
      'from 2024 levels',
    ]);
    expect(valuesOf('We will cut waits from 14 weeks to six.', 'baseline')).toEqual([
      { number: 14, unit: 'weeks' },
    ]);
  });
});

describe('a measure', () => {
  it.each([
    ['I will recruit 200 more officers.', 'officers'],
    ['We will reduce burglary by 10%.', 'burglary'],
    ['Half of the seats will go to young people.', 'the seats'],
  ])('is what the target counts: %s', (text, words) => {
    expect(wordsOf(text, 'measure')).toEqual([words]);
  });
});
