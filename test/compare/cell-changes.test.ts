import { describe, expect, it } from 'vitest';
import { cellChanges } from '../../src/compare/cell-changes.ts';
import { compare } from '../../src/compare/index.ts';
import type { Taxonomy } from '../../src/model/index.ts';
import { analysis, context, taxonomy } from './build.ts';

const text = 'We will open a club for young people in every town.';
const made = (tags: string[], by: Taxonomy = taxonomy) =>
  compare(
    [
      analysis('plan', [
        { text, tags },
        { text: 'Drugs are sold.', kind: 'context', tags: ['SOC-drugs'] },
      ]),
    ],
    {
      ...context,
      taxonomy: by,
    },
  );
const without = (code: string): Taxonomy => ({
  ...taxonomy,
  facets: taxonomy.facets.map((facet) => ({
    ...facet,
    categories: facet.categories.filter(({ id }) => id !== code),
  })),
});

describe('cells of two comparisons', () => {
  it('are none where nothing changes', () => {
    expect(cellChanges(made(['PRV-early']), made(['PRV-early']))).toEqual([]);
  });

  it('change by step for the category and its theme', () => {
    const found = cellChanges(made([]), made(['PRV-early']));
    const side = { state: 'not-found', step: 'not-found', undertakings: 0 };
    expect(found.map(({ facet, code }) => [facet, code])).toEqual([
      ['theme', 'prevention'],
      ['theme-both-widths', 'prevention'],
      ['subjects', 'PRV-early'],
    ]);
    expect(found[2]).toMatchObject({
      force: 'marlow',
      compared: true,
      before: side,
      after: { state: 'figure', step: 'firm-undertaking', undertakings: 1 },
    });
  });

  it('of a category that is new count where something is found, not where nothing is', () => {
    const found = cellChanges(made([], without('SOC-drugs')), made([]));
    expect(found).toMatchObject([{ code: 'SOC-drugs', before: { state: 'not-in-taxonomy', step: null } }]);
    expect(cellChanges(made([], without('RES-place')), made([]))).toEqual([]);
  });
});
