import { expect, it } from 'vitest';
import type { Comparison } from '../../src/model/index.ts';
import { fictionalComparison } from './fixture.ts';
import { readCsv } from './read-csv.ts';
import { fileText, pagesOf, render, visibleText } from './setup.ts';

const row = [
  { header: 'Lead', text: 'Ember Vale <Council>', says: 'lead' as const },
  { header: 'Cost', text: 'None', says: null },
  { header: 'By when', text: 'May 2027', says: 'date' as const },
];

/** The fictional comparison with the first undertaking of its first edition printed in a table. */
function inTable(): { comparison: Comparison; id: string } {
  const comparison = structuredClone(fictionalComparison());
  const statement = comparison.forces[0]!.editions[0]!.statements.find(
    (one) => one.kind === 'commitment' && one.strength === 'firm',
  )!;
  Object.assign(statement, { row });
  return { comparison, id: statement.id };
}

const { comparison, id } = inTable();
const files = render(comparison);

it('an action of a table is shown with the rest of its row beside its words', () => {
  const shown = pagesOf(files).map(({ content }) => visibleText(String(content)));
  expect(
    shown.some((text) => text.includes('Lead: Ember Vale <Council> · Cost: None · By when: May 2027')),
  ).toBe(true);
});

it('the table of undertakings has its lead and date in columns of their own', () => {
  const [header, ...rows] = readCsv(fileText(files, 'undertakings.csv'));
  const found = rows.find((cells) => cells[header!.indexOf('statement')] === id)!;
  const of = (name: string) => found[header!.indexOf(name)];
  expect([of('lead'), of('by_when'), of('row')]).toEqual([
    'Ember Vale <Council>',
    'May 2027',
    'Lead: Ember Vale <Council> | Cost: None | By when: May 2027',
  ]);
});
