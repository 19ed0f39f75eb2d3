import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/model/index.ts';
import { fictionalComparison } from './fixture.ts';
import { readCsv } from './read-csv.ts';
import { fileText, render, visibleText, withoutScript } from './setup.ts';

const comparison = fictionalComparison();
const alignment = comparison.alignment!;
const files = render(comparison);
const page = visibleText(fileText(files, 'alignment.html'));

const quoteOf = (force: string, edition: string, statement: string | null): string =>
  comparison.forces
    .find((area) => area.force === force)!
    .editions.find((one) => one.edition.edition === edition)!
    .statements.find(({ id }) => id === statement)!.quote;

describe('the page of the 2020 table', () => {
  it('says what was in the table, when, and that it was not checked since', () => {
    expect(page).toContain('October 2020');
    expect(page).toContain('not checked since');
    expect(page).toContain('Place-based evaluations, as it was meant. wording not held against the report');
  });

  it('makes up no asset and no holder', () => {
    expect(page).toContain('Asset not stated in what was read');
    expect(page).toContain('Its holder not stated in what was read');
  });

  it('keeps what was said elsewhere apart from the table', () => {
    expect(page).toContain(
      'Not in the table The collaboration’s own pages (November 2020): Something was begun.',
    );
  });

  it('quotes each plan by the statement that goes furthest, with its page', () => {
    for (const { areas } of alignment.approaches)
      for (const { force, edition, statement } of areas)
        expect(page).toContain(quoteOf(force, edition, statement).replace(/\s+/g, ' '));
    expect(page).toMatch(/· p\. \d+/);
  });

  it('names the plans in which nothing was found', () => {
    const missing = alignment.approaches.flatMap(({ notFound }) => notFound);
    expect(missing.length).toBeGreaterThan(0);
    expect(page).toContain('Not found by the machine in');
  });

  it('is not made, and not linked to, where a comparison has no such table', () => {
    const { alignment: _, ...without } = comparison;
    const made = render(without as Comparison);
    expect(made.map(({ path }) => path)).not.toContain('alignment.html');
    expect(fileText(made, 'index.html')).not.toContain('alignment.html');
    expect(readCsv(fileText(made, 'alignment.csv'))).toHaveLength(1);
  });

  it('prints hostile words as text', () => {
    const changed = structuredClone(comparison) as {
      forces: { editions: { statements: { quote: string }[] }[] }[];
    };
    for (const statement of changed.forces[0]!.editions[0]!.statements)
      statement.quote = '</style><script>alert(1)</script>';
    expect(withoutScript(fileText(render(changed as typeof comparison), 'alignment.html'))).not.toContain(
      '<script',
    );
  });
});

describe('the tables of the 2020 table', () => {
  it('hold a row for each row, and the same counts as the page and the comparison', () => {
    const [, ...rows] = readCsv(fileText(files, 'alignment.csv'));
    expect(rows.map(([row]) => row)).toEqual([
      ...alignment.approaches.map(({ code }) => code),
      ...alignment.recommendations.map(({ id }) => id),
    ]);
    for (const [index, { areas }] of alignment.approaches.entries()) {
      const undertaking = areas.filter(({ count }) => count > 0).length;
      expect(rows[index]![9]).toBe(String(undertaking));
      expect(page).toContain(`${undertaking} of ${alignment.plans}`);
    }
  });

  it('hold a line for each plan with its quote and pages', () => {
    const [header, ...rows] = readCsv(fileText(files, 'alignment-plans.csv'));
    const [quote, step] = [header!.indexOf('quote'), header!.indexOf('step')];
    const { force, edition, statement } = alignment.approaches[0]!.areas[0]!;
    expect(rows[0]![quote]).toBe(quoteOf(force, edition, statement));
    expect(rows.some((row) => row[step] === 'not-found' && row[quote] === '')).toBe(true);
  });
});
