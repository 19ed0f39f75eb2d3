import { describe, expect, it } from 'vitest';
import { indexAreas, type PlacingFacts, parsePlanRows, placeDocument } from '../../src/corpus/index.ts';
import type { Edition, Force } from '../../src/model/index.ts';

const force = (slug: string, name: string, aliases: string[] = []): Force => ({
  slug,
  name,
  region: 'Nowhere',
  governance: [],
  aliases,
});
const areas = indexAreas([
  force('westerlow', 'Westerlow Police'),
  force('greater-brantwick', 'Greater Brantwick Police', ['Brantwick']),
]);

const manifest: Edition = {
  id: 'westerlow-2025',
  area: 'westerlow',
  title: 'A Plan',
  from: '2025',
  to: '2029',
  status: 'final',
  purpose: 'full-plan',
  files: ['a.pdf'],
};

function facts(overrides: Partial<PlacingFacts> = {}): PlacingFacts {
  return {
    documentId: 'a-1234',
    fileName: 'a.pdf',
    title: null,
    manifest: null,
    row: null,
    folders: [],
    force: null,
    firstWords: '',
    ...overrides,
  };
}

const titlePage = 'Greater Brantwick\nPolice and Crime Plan 2025-2029\nForeword';
const row = (line: string) => parsePlanRows(`file,area,title,period,status\n${line}`, 'plans.csv').rows[0]!;

describe('placing a document', () => {
  it('goes by the manifest before all else', () => {
    const placed = placeDocument(
      facts({ manifest, row: row('a.pdf,Brantwick,,,'), folders: ['greater-brantwick'] }),
      areas,
    );
    expect(placed).toMatchObject({
      area: 'westerlow',
      edition: 'westerlow-2025',
      placedBy: 'manifest',
      from: '2025',
    });
  });

  it('goes by the plans.csv before the folder', () => {
    const placed = placeDocument(
      facts({ row: row('a.pdf,Brantwick,Safer,2021-25,final'), folders: ['westerlow'] }),
      areas,
    );
    expect(placed).toMatchObject({
      area: 'greater-brantwick',
      placedBy: 'plans.csv',
      from: '2021',
      to: '2025',
      status: 'final',
    });
  });

  it('goes by the folder before the area given, and by the area given before the title page', () => {
    const words = { firstWords: titlePage, force: 'westerlow' };
    expect(placeDocument(facts({ ...words, folders: ['2025', 'Greater Brantwick'] }), areas)).toMatchObject({
      area: 'greater-brantwick',
      placedBy: 'folder',
    });
    expect(placeDocument(facts({ ...words, folders: ['downloads'] }), areas)).toMatchObject({
      area: 'westerlow',
      placedBy: 'option',
    });
  });

  it('reads area, period and draft from a title page that calls itself a plan', () => {
    const placed = placeDocument(facts({ firstWords: `Draft for consultation. ${titlePage}` }), areas);
    expect(placed).toMatchObject({
      area: 'greater-brantwick',
      placedBy: 'title-page',
      from: '2025',
      to: '2029',
      status: 'draft',
    });
  });

  it('leaves a document unknown whose first page names an area and is no plan', () => {
    const placed = placeDocument(
      facts({ firstWords: 'A newsletter for the people of Greater Brantwick' }),
      areas,
    );
    expect(placed).toMatchObject({ area: 'unknown', placedBy: 'unknown', edition: 'unknown/a-1234' });
  });

  it('keeps two documents of one folder in editions of their own', () => {
    const one = placeDocument(facts({ folders: ['westerlow'] }), areas);
    const two = placeDocument(facts({ folders: ['westerlow'], documentId: 'b-5678' }), areas);
    expect(one.edition).not.toBe(two.edition);
  });

  it('joins two files that a plans.csv describes alike in one edition', () => {
    const one = placeDocument(facts({ row: row('a.pdf,Westerlow,Safer,2021-25,final') }), areas);
    const two = placeDocument(
      facts({ row: row('b.pdf,Westerlow,Safer,2021-25,final'), documentId: 'b-5678' }),
      areas,
    );
    expect(one.edition).toBe(two.edition);
  });
});

describe('reading a plans.csv', () => {
  it('says which line is wrong and keeps the others', () => {
    const { rows, problems } = parsePlanRows(
      'file,area,status\na.pdf,Westerlow,finished\n,Westerlow,final\nb.pdf,Westerlow,final\n',
      'plans.csv',
    );
    expect(rows.map(({ file, status }) => [file, status])).toEqual([
      ['a.pdf', null],
      ['b.pdf', 'final'],
    ]);
    expect(problems.map(({ where }) => where.line)).toEqual([2, 3]);
  });

  it.each([
    ['2029,2025', 'ends (2025) before it begins (2029)'],
    ['2025-04-01,2025-03-31', 'before it begins'],
    ['2025-02-30,2029', '"2025-02-30" in the column "from"'],
    ['01/04/2025,2029', '"01/04/2025" in the column "from"'],
  ])('a period from and to of %s is said to be none', (dates, words) => {
    const { rows, problems } = parsePlanRows(`file,from,to\na.pdf,${dates}\n`, 'plans.csv');
    expect(rows[0]?.period.from).toBeNull();
    expect(problems).toMatchObject([{ where: { line: 2 }, severity: 'warning' }]);
    expect(problems[0]?.message).toContain(words);
  });

  it('the day, month or year of issue is read, and goes with the edition', () => {
    const { rows, problems } = parsePlanRows(
      'file,area,issued\na.pdf,Derbyshire,2025-02-14\nb.pdf,Derbyshire,2025-02\nc.pdf,Derbyshire,14/2/25\nd.pdf,Derbyshire,2024-02-30\n',
      'plans.csv',
    );
    expect(rows.map(({ issued }) => issued)).toEqual(['2025-02-14', '2025-02', null, null]);
    expect(problems).toMatchObject([
      { where: { line: 4 }, message: expect.stringContaining('"14/2/25"') },
      { where: { line: 5 }, message: expect.stringContaining('"2024-02-30"') },
    ]);
  });

  it('a day and a year of the same year are a period', () => {
    const { rows, problems } = parsePlanRows('file,from,to\na.pdf,2025-04-01,2025\n', 'plans.csv');
    expect(rows[0]?.period).toEqual({ from: '2025-04-01', to: '2025' });
    expect(problems).toEqual([]);
  });

  it('needs a column called file', () => {
    const { rows, problems } = parsePlanRows('name,area\na.pdf,Westerlow\n', 'plans.csv');
    expect(rows).toEqual([]);
    expect(problems[0]?.hint).toContain('file,area');
  });
});
