import { expect, it } from 'vitest';
import { readAlignment } from '../../src/io/alignment.ts';
import { loadToolkit } from '../../src/io/tools.ts';
import { recommendationIds } from '../../src/model/index.ts';

const source = readAlignment();

it("the table of 2020 has the twelve approaches of the taxonomy's facet, each once", () => {
  const { taxonomy } = loadToolkit().toolkit;
  const categories = taxonomy.facets.find(({ facet }) => facet === source.facet)!.categories;
  expect(source.approaches.map(({ code }) => code)).toEqual(categories.map(({ id }) => id));
  expect(source.approaches).toHaveLength(12);
});

it('the table of 2020 has the three recommendations', () => {
  expect(source.recommendations.map(({ id }) => id)).toEqual([...recommendationIds]);
});

it('what was not held against the report of 2020 is marked, and no asset or holder stands without a source', () => {
  for (const { unverified, asset, holder } of source.approaches)
    if (unverified) expect([asset, holder]).toEqual([null, null]);
  expect(source.report.checked).toBe('not checked since');
});

it('the approaches say what else counts: statements on demand, campaigns, lessons', () => {
  const also = Object.fromEntries(source.approaches.map(({ code, countsAlso }) => [code, countsAlso ?? '']));
  expect(also['reducing-demand']).toContain('Force Management Statements');
  for (const name of ['Project Servator', 'Crimestoppers', 'Neighbourhood Watch', 'car washes'])
    expect(also['local-policing-and-intelligence']).toContain(name);
  expect(also['early-intervention']).toMatch(/county lines.*PSHE/);
});
