import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/model/index.ts';
import { tables } from '../../src/report/csv/index.ts';
import { printable } from '../../src/report/printable.ts';
import { buildReportModel } from '../../src/report/report-model.ts';
import { cellText, longestCell } from '../../src/report/sheets/cell-text.ts';
import { columnName } from '../../src/report/sheets/column-name.ts';
import { sheetNames } from '../../src/report/sheets/sheet-names.ts';
import { fictionalComparison } from './fixture.ts';
import { hostileComparison, hostileQuotes } from './hostile-plan.ts';
import { readCsv } from './read-csv.ts';
import { type ReadSheet, readOds, readXlsx } from './read-sheets.ts';
import { fileText, glossary, render, renderAsked, templates } from './setup.ts';

const readers = { xlsx: readXlsx, ods: readOds };
const formats = ['xlsx', 'ods'] as const;

async function workbook(format: keyof typeof readers, comparison: Comparison) {
  const files = await renderAsked(comparison, [format]);
  expect(files.map(({ path }) => path)).toEqual([`tables.${format}`]);
  const bytes = files[0]!.content as Uint8Array;
  return { bytes, sheets: readers[format](bytes) };
}

/** A CSV cell as a workbook has it: no guard before text, signs by number, lines that end alike, and cut if too long. */
const asInSheet = (cell: string): string => cellText(cell.replace(/^'(?=[=+\-@\t\r])/, ''));
const asText = (rows: ReadSheet['rows'], width: number): string[][] =>
  rows.map((row) => Array.from({ length: width }, (_, at) => String(row[at] ?? '')));

describe.each(formats)('a workbook in the format %s', (format) => {
  it.each([
    ['sound', fictionalComparison()],
    ['hostile', hostileComparison()],
  ])('has every table with the rows and figures of its CSV file, of a %s plan', async (_, comparison) => {
    const { sheets } = await workbook(format, comparison);
    const csv = render(comparison, { formats: ['csv'] }).filter(({ path }) => path.endsWith('.csv'));
    expect(sheets.map(({ name }) => name)).toEqual([
      'About',
      ...csv.map(({ path }) => path.replace(/\.csv$/, '')),
      'Columns',
    ]);
    for (const [at, { path }] of csv.entries()) {
      const rows = readCsv(fileText(csv, path)).map((row) => row.map(asInSheet));
      expect(asText(sheets[at + 1]!.rows, rows[0]!.length), path).toEqual(rows);
    }
  });

  it('has numbers as numbers, equal to those of the comparison', async () => {
    const comparison = fictionalComparison();
    const { sheets } = await workbook(format, comparison);
    const editions = sheets.find(({ name }) => name === 'editions')!;
    const [header, ...rows] = editions.rows;
    const of = (row: ReadSheet['rows'][number], name: string) => row[header!.indexOf(name)] ?? null;
    const all = comparison.forces.flatMap((area) => area.editions);
    expect(rows).toHaveLength(all.length);
    for (const { edition, counts, joint } of all) {
      const row = rows.find((one) => of(one, 'edition') === edition.edition)!;
      expect(of(row, 'undertakings')).toBe(counts.undertakings);
      expect(of(row, 'firm')).toBe(counts.firm);
      expect(of(row, 'checkable')).toBe(counts.checkable);
      expect(of(row, 'wishes')).toBe(counts.wishes);
      expect(of(row, 'rate')).toBe(counts.rate);
      expect(of(row, 'joint_in_sentence')).toBe(joint.inSentence.length);
    }
    const model = buildReportModel(comparison, { templates, glossary });
    for (const [at, table] of tables.map((make) => make(model)).entries())
      for (const [row, values] of [...table.rows].entries())
        for (const [column, { type }] of table.fields.entries())
          if (type === 'integer' || type === 'number')
            expect(sheets[at + 1]!.rows[row + 1]?.[column] ?? null).toBe(values[column]);
  });

  it('says first what it is and what it is not, and how it is read', async () => {
    const { sheets } = await workbook(format, fictionalComparison());
    const about = sheets[0]!.rows.flat().join('\n');
    expect(sheets[0]!.rows[1]).toEqual([
      'Working copy',
      'Working copy: machine reading, 0% checked by a person',
    ]);
    expect(about).toContain('This describes what published plans say, not what forces do.');
    expect(about).toContain('Fictional sample: the areas, people and plans in this report do not exist.');
    expect(about).toContain('Step: Firm and checkable');
    expect(about).toContain('Sheet: undertakings');
  });

  it('shows hostile text as text', async () => {
    const { sheets, bytes } = await workbook(format, hostileComparison());
    const quotes = new Set(sheets.flatMap(({ rows }) => rows.flat()));
    for (const quote of hostileQuotes) expect(quotes, quote.slice(0, 40)).toContain(cellText(quote));
    expect(quotes).toContain('we will [U+202E]eveileb[U+202C] [U+2066]turn[U+2069] back');
    const entries = Object.values(unzipSync(bytes)).map((part) => strFromU8(part));
    for (const xml of entries) {
      expect(xml.replace(/[\t\r\n]/g, '')).not.toMatch(/\p{Cc}/u);
      expect(xml).not.toMatch(/[\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/);
      expect(xml).not.toMatch(/<script/);
    }
  });

  it('is the same bytes each time', async () => {
    const first = await workbook(format, hostileComparison());
    const again = await workbook(format, hostileComparison());
    expect(Buffer.from(first.bytes).equals(Buffer.from(again.bytes))).toBe(true);
  });
});

describe('an Excel workbook', () => {
  it('keeps the headers of every sheet in sight, filters by them, prints them, and keeps texts texts', async () => {
    const { bytes, sheets } = await workbook('xlsx', fictionalComparison());
    const part = (name: string) => strFromU8(unzipSync(bytes)[name]!);
    for (const [at, { rows }] of sheets.entries()) {
      const xml = part(`xl/worksheets/sheet${at + 1}.xml`);
      expect(xml).toContain(
        '<pane ySplit="1" xSplit="0" topLeftCell="A2" activePane="bottomRight" state="frozen"/>',
      );
      expect(xml).toContain(`<autoFilter ref="A1:${columnName(rows[0]!.length)}${rows.length}"/>`);
      expect(xml).toContain('Working copy: machine reading, 0% checked by a person · Fictional sample');
    }
    expect(part('xl/workbook.xml')).toContain(`localSheetId="2">'editions'!$1:$1</definedName>`);
    expect(part('xl/styles.xml')).toContain('formatCode="@"');
  });

  it('names its kind first in the zip and claims no hour', async () => {
    const { bytes } = await workbook('xlsx', fictionalComparison());
    expect(strFromU8(bytes.slice(30, 49))).toBe('[Content_Types].xml');
    expect([...bytes.slice(10, 14)]).toEqual([0, 0, 33, 0]);
  });
});

describe('an OpenDocument spreadsheet', () => {
  it('begins with what it is, as it stands, and names every part', async () => {
    const { bytes } = await workbook('ods', fictionalComparison());
    expect(strFromU8(bytes.slice(30, 38))).toBe('mimetype');
    expect([...bytes.slice(8, 14)]).toEqual([0, 0, 0, 0, 33, 0]);
    expect(strFromU8(bytes.slice(38, 84))).toBe('application/vnd.oasis.opendocument.spreadsheet');
    const entries = unzipSync(bytes);
    const manifest = strFromU8(entries['META-INF/manifest.xml']!);
    for (const name of Object.keys(entries).filter((one) => one.endsWith('.xml') && !one.startsWith('META')))
      expect(manifest).toContain(`manifest:full-path="${name}"`);
  });

  it('keeps the headers of every sheet in sight', async () => {
    const { bytes, sheets } = await workbook('ods', fictionalComparison());
    const settings = strFromU8(unzipSync(bytes)['settings.xml']!);
    expect(settings.match(/"VerticalSplitPosition" config:type="int">1</g)).toHaveLength(sheets.length);
  });
});

describe('a cell', () => {
  it('that is too long is cut between whole signs and says so', () => {
    const cut = cellText('😀'.repeat(longestCell));
    expect(cut.length).toBeLessThanOrEqual(longestCell);
    expect(cut).toMatch(/😀 \[cut: the whole has 65,534 characters\]$/u);
    expect(cut.isWellFormed()).toBe(true);
    expect(cellText('x'.repeat(longestCell))).toBe('x'.repeat(longestCell));
  });

  it('shows signs that XML forbids by their numbers, and lines that end alike', () => {
    expect(cellText('a\u0000b\r\nc\rd')).toBe('a[U+0000]b\nc\nd');
    expect(cellText(printable('a\u0000'))).toBe('a[U+0000]');
  });
});

describe('names', () => {
  it('of sheets are of at most 31 characters and never meet, capitals or not', () => {
    const long = 'a-name-that-is-far-too-long-for-a-sheet';
    const names = sheetNames([long, long.toUpperCase(), 'About', 'about']);
    expect(names).toEqual([
      'a-name-that-is-far-too-long-for',
      'A-NAME-THAT-IS-FAR-TOO-LONG-F-2',
      'About',
      'about-2',
    ]);
  });

  it('of columns go on after Z', () => {
    expect([1, 26, 27, 52, 53, 702, 703].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  });
});
