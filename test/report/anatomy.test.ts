import { expect, it } from 'vitest';
import type { StatedAnatomy, Statement } from '../../src/model/index.ts';
import { fictionalComparison } from './fixture.ts';
import { readCsv } from './read-csv.ts';
import { fileText, pagesOf, render, visibleText } from './setup.ts';

const part = { where: 'text', line: null, start: 0, end: 1 } as const;
const anatomy: StatedAnatomy = {
  parts: [
    { ...part, role: 'actor', words: 'The Ember Board', where: 'lead-in', line: 0 },
    { ...part, role: 'action', words: 'Fund' },
    { ...part, role: 'target', words: 'two' },
    {
      ...part,
      role: 'deadline',
      words: 'by March <2027>',
      value: { kind: 'date', to: '2027-03-31', precision: 'month' },
    },
    {
      ...part,
      role: 'money',
      words: '£9,000 a year',
      value: { kind: 'money', amount: 9000, per: 'year' },
    },
    { ...part, role: 'partner', words: 'the council' },
    { ...part, role: 'partner', words: 'the trust' },
  ],
  testability: {
    level: 'words',
    score: 4,
    reasons: [
      { id: 'says-what', words: 'Fund' },
      { id: 'says-how-much', words: 'two' },
    ],
  },
};

const comparison = structuredClone(fictionalComparison());
const statements: Statement[] = comparison.forces[0]!.editions[0]!.statements;
const committed = statements.find(({ kind, strength }) => kind === 'commitment' && strength === 'firm')!;
Object.assign(committed, { anatomy });
const files = render(comparison);

it('beside a commitment stands when, how much, who and with whom, and whether done can be told', () => {
  const shown = pagesOf(files).map(({ content }) => visibleText(String(content)));
  const line =
    'By March <2027> · £9,000 a year · Who: The Ember Board · With: the council, the trust · Whether done can be told: yes, from the words alone';
  expect(shown.some((text) => text.includes(line))).toBe(true);
});

it('why done can be told is said with the rules that spoke', () => {
  const shown = pagesOf(files).map(({ content }) => visibleText(String(content)));
  const why =
    'Whether done can be told: yes, from the words alone: it says what is to be done; it says how much.';
  expect(shown.some((text) => text.includes(why))).toBe(true);
});

it('the table of undertakings has a column for each part, and its dates and pounds', () => {
  const [header, ...rows] = readCsv(fileText(files, 'undertakings.csv'));
  const found = rows.find((cells) => cells[header!.indexOf('statement')] === committed.id)!;
  const of = (name: string) => found[header!.indexOf(name)];
  expect([
    of('who'),
    of('action'),
    of('target'),
    of('deadline'),
    of('deadline_to'),
    of('deadline_from'),
  ]).toEqual(['The Ember Board', 'Fund', 'two', 'by March <2027>', '2027-03-31', '']);
  expect([of('pounds'), of('partners'), of('testability'), of('testability_score')]).toEqual([
    '9000',
    'the council | the trust',
    'words',
    '4',
  ]);
});
