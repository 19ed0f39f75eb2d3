import { expect, it } from 'vitest';
import { readBehind, readBehindText } from '../../src/report/read-by-person.ts';
import { buildReportModel } from '../../src/report/report-model.ts';
import { fictionalComparison } from './fixture.ts';
import { readCsv } from './read-csv.ts';
import { reviewSummary } from './review-summary.ts';
import { fileText, glossary, render, templates, visibleText } from './setup.ts';

const comparison = fictionalComparison();
const [first, second] = comparison.findings[0]!.statements as [string, string];
const review = reviewSummary({ statements: [{ statement: first }, { statement: 'else/where/1' }] });
const model = buildReportModel({ ...comparison, review }, { templates, glossary });

it('a sentence counts once and only where a person has read it', () => {
  const finding = (...statements: string[]) => ({ text: 'It is so.', statements });
  expect(readBehind(model, finding(first, second, second))).toEqual({ read: 1, of: 2 });
  expect(readBehindText(model, finding(second))).toBe('A person has read 0 of its 1 sentence.');
});

it('a finding that names no sentence rests on all of the compared plans', () => {
  const all = comparison.forces
    .flatMap(({ editions }) => editions.filter(({ compared }) => compared))
    .reduce((sum, { statements }) => sum + statements.length, 0);
  expect(readBehind(model, { text: 'It is so.', statements: [] })).toMatchObject({ read: 1, of: all });
});

it('a finding of one plan that names no sentence rests on what was found in that plan alone', () => {
  const [shown] = model.compared;
  const finding = { text: `${shown!.area.name}: no undertaking on it was found.`, statements: [] };
  const own = shown!.figures.statements.length;
  expect(own).toBeLessThan(model.plansRead.of);
  expect(readBehind(model, finding)).toMatchObject({ of: own });
  expect(readBehindText(model, finding)).toMatch(
    new RegExp(
      `^It rests on the whole plan: a person has read \\d+ of the ${own} sentences? found in it\\.$`,
    ),
  );
});

it('the share of what was read says how it is made up, so that who has read all that a review asks for sees what is left', () => {
  const [area] = comparison.forces;
  const { edition, statements } = area!.editions.find(({ compared }) => compared)!;
  const asked = statements.filter(
    ({ kind, uncertain }) => kind === 'commitment' || kind === 'priority' || uncertain,
  );
  const others = statements.length - asked.length;
  expect(others).toBeGreaterThan(0);
  const readAll = reviewSummary({
    statements: asked.map(({ id }) => ({ statement: `${area!.force}/${edition.edition}/${id}` })),
  });
  const files = render({ ...comparison, review: readAll }, { formats: ['html'] });
  expect(visibleText(fileText(files, `areas/${area!.force}.html`))).toContain(
    `A person has read ${asked.length} of its ${statements.length} statements: ${asked.length} of ${asked.length} undertakings, priorities and doubtful ones, and 0 of ${others} achievements and background.`,
  );
});

it('every finding and headline on the first page, and every row of their table, says how many of its sentences a person has read', () => {
  const files = render(comparison, { formats: ['html', 'csv'] });
  const index = fileText(files, 'index.html');
  const headlines = index.match(/<h3 class="headline">/g) ?? [];
  expect(headlines.length).toBeGreaterThan(0);
  const said = visibleText(index).match(/[Aa] person has read 0 of/g);
  // The table that is read in a minute says it once, of all plans.
  expect(said).toHaveLength(comparison.findings.length + headlines.length + 1);
  const [header, ...rows] = readCsv(fileText(files, 'findings.csv'));
  for (const row of rows) expect(row[header!.indexOf('read_by_person')]).toBe('0');
});
