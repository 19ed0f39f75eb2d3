import { describe, expect, it } from 'vitest';
import { type CorpusHits, lintTaxonomy, type TermTime } from '../../src/taxonomy/lint/index.ts';

const category = (id: string, more = '') => `
  - id: ${id}
    label: Label of ${id}
    definition: What is said of it.
    terms:
      - ${id}
    examples:
      match: [a ${id}, two ${id}, no ${id}]
      noMatch: [a lamp, a light, a fire]
    since: 1.0.0
    status: stable${more}`;
const facet = (...categories: string[]) =>
  `facet: light\nlabel: Light\nquestion: Is it?\ncategories:${categories.join('')}\n`;
const files = (text: string) => [
  { name: 'light.yaml', text },
  { name: 'taxonomy.yaml', text: 'version: 1.0.0\n' },
];

const numbers = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at);
const hits = (byCategory: Record<string, readonly number[]>): CorpusHits => ({
  documents: 3,
  sentences: 200,
  byCategory: new Map(Object.entries(byCategory).map(([id, own]) => [id, new Set(own)])),
});
const lint = (text: string, own: CorpusHits) =>
  lintTaxonomy(files(text), { evidence: new Set(), hitsOf: () => own }).problems.map(
    ({ code, severity, where }) => `${severity} ${code} ${where.file}:${where.line}:${where.column}`,
  );

describe('hits in documents', () => {
  const two = facet(category('wick'), category('flame'));

  it('a stable category without a hit is a warning, an experimental one a note', () => {
    const none = hits({ wick: [], flame: [1] });
    expect(lint(two, none)).toEqual(['warning taxonomy-never-fires light.yaml:14:5']);
    expect(lint(two.replace('stable', 'experimental'), none)).toEqual([
      'info taxonomy-never-fires light.yaml:5:5',
    ]);
  });

  it('a category of over a quarter of all sentences is a warning', () => {
    expect(lint(two, hits({ wick: numbers(0, 51), flame: [100] }))).toEqual([
      'warning taxonomy-fires-everywhere light.yaml:8:5',
    ]);
    expect(lint(two, hits({ wick: numbers(0, 50), flame: [100] }))).toEqual([]);
  });

  it('a category whose sentences all have a sibling is a warning, but not where that is its wider one', () => {
    const inside = hits({ wick: numbers(0, 20), flame: numbers(5, 15) });
    expect(lint(two, inside)).toEqual(['warning taxonomy-subsumed light.yaml:15:5']);
    expect(lint(facet(category('wick'), category('flame', '\n    broader: wick')), inside)).toEqual([]);
  });

  it('of two that are always given together one is named', () => {
    expect(lint(two, hits({ wick: numbers(0, 9), flame: numbers(0, 9) }))).toEqual([
      'warning taxonomy-subsumed light.yaml:15:5',
    ]);
  });

  it('of a family of facets another facet counts, of others not', () => {
    const other = facet(category('flame')).replace('facet: light', 'facet: heat');
    const inside = hits({ wick: numbers(0, 20), flame: numbers(5, 15) });
    const both = (family: string) =>
      lintTaxonomy(
        [
          { name: 'heat.yaml', text: other.replace('categories', `${family}categories`) },
          { name: 'light.yaml', text: facet(category('wick')).replace('categories', `${family}categories`) },
        ],
        { evidence: new Set(), hitsOf: () => inside },
      ).problems.map(({ code }) => code);
    expect(both('family: fire\n')).toEqual(['taxonomy-subsumed']);
    expect(both('')).toEqual([]);
  });

  it('four hits in another may be chance', () => {
    expect(lint(two, hits({ wick: numbers(0, 9), flame: numbers(0, 4) }))).toEqual([]);
  });
});

describe('times of terms', () => {
  const slow = (milliseconds: number | null) => {
    const times: TermTime[] = [...Array(9).fill(1), milliseconds].map((one, number) => ({
      facet: 'light',
      category: number === 9 ? 1 : 0,
      key: 'terms',
      at: 0,
      milliseconds: one,
    }));
    const text = facet(category('wick'), category('flame'));
    return lintTaxonomy(files(text), { evidence: new Set(), times: { limitSeconds: 2, times } }).problems;
  };

  it('a term that was ended is an error at its place, one that is far slower than others a warning', () => {
    expect(slow(null)).toMatchObject([
      { code: 'taxonomy-slow-term', severity: 'error', where: { file: 'light.yaml', line: 19, column: 9 } },
    ]);
    expect(slow(null)[0]!.message).toContain('ended after 2 seconds');
    expect(slow(350)).toMatchObject([{ code: 'taxonomy-slow-term', severity: 'warning' }]);
    expect(slow(80)).toEqual([]);
  });
});
