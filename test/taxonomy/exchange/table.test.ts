import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../src/taxonomy/exchange/csv/parse.ts';
import { writeCsv } from '../../../src/taxonomy/exchange/csv/write.ts';
import { importedFiles, toldOfFile } from '../../../src/taxonomy/exchange/index.ts';
import { readSource } from '../../../src/taxonomy/exchange/table/sources.ts';
import { readTerm, writeTerm } from '../../../src/taxonomy/exchange/written.ts';
import { parseTaxonomy } from '../../../src/taxonomy/index.ts';
import { category, facet, taxonomy } from '../../tag/fixture.ts';
import { bytesOf, contentOf, formatOf, ownTaxonomy, readBack } from './made.ts';

const examples = { match: ['One.', 'Two.', 'Three.'], noMatch: ['Four.', 'Five.', 'Six.'] };
const small = {
  ...taxonomy(
    facet('light', [
      category('lamp', ['=LED', { any: ['wick'], weight: 0.5 }], {
        examples,
        sources: ['book'],
        appliesFrom: '2012-07-31',
      }),
      category('glow', ['glow'], { examples, sources: ['book'] }),
    ]),
  ),
  sources: { book: 'A book: of lamps.', idle: 'Read by nobody.' },
};

describe('CSV', () => {
  it('holds any rows, formulas among them, and runs none', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.array(
            fc.oneof(fc.string(), fc.constantFrom('=1', "'=1", "''+a", '-', '@', '\t', '"', 'a\r\nb', '')),
            { minLength: 2, maxLength: 4 },
          ),
          { minLength: 1, maxLength: 4 },
        ),
        (rows) => {
          const text = writeCsv(rows);
          const { rows: back } = parseCsv(text.slice(1), 'a.csv');
          expect(back.map(({ cells }) => cells.map((cell) => cell.text))).toEqual(rows);
          for (const { cells } of parseCsv(text.slice(1).replaceAll("'", 'x'), 'a.csv').rows)
            for (const cell of cells) expect(cell.text).not.toMatch(/^[=+\-@\t\r]/);
        },
      ),
      { seed: 2030 },
    );
  });

  it('begins with a byte order mark, and is read with it or without, its lines ended in any way', async () => {
    const text = String(await formatOf('csv').write(small));
    expect(text.startsWith('\uFEFFfacet,id,label,')).toBe(true);
    const first = (await readBack('csv', text)).taxonomy!;
    for (const other of [text.slice(1), text.replaceAll('\r\n', '\n')])
      expect(contentOf((await readBack('csv', other)).taxonomy!)).toEqual(contentOf(first));
  });

  it('is read with columns in another order, named in another way, and blank rows', async () => {
    const { rows } = parseCsv(String(await formatOf('csv').write(small)).slice(1), 'a.csv');
    const turned = rows.map(({ cells }) => cells.map(({ text }) => text).reverse());
    turned[0] = turned[0]!.map((name) => name.replaceAll('_', ' ').toUpperCase());
    const back = await readBack('csv', writeCsv([turned[0]!, [], ...turned.slice(1), ['', '']]));
    expect(contentOf(back.taxonomy!)).toEqual(contentOf(formatOf('csv').keeps(small)));
  });

  it('says what it leaves out: sources that no category names', () => {
    expect(
      formatOf('csv')
        .losses(small)
        .map(({ message }) => message),
    ).toEqual(['Sources that no category names are left out: idle.']);
  });

  it('names a column that is not known, and the one that may be meant', async () => {
    const text = String(await formatOf('csv').write(small)).replace('definition', 'defintion');
    const { problems } = await readBack('csv', text);
    expect(problems[0]).toMatchObject({
      severity: 'warning',
      hint: 'Did you mean "definition"?',
      where: { line: 1 },
    });
  });

  it('does not guess at a date that a spreadsheet has rewritten', async () => {
    const text = String(await formatOf('csv').write(small)).replace('2012-07-31', '31/07/2012');
    const { problems } = await readBack('csv', text);
    expect(problems[0]).toMatchObject({ severity: 'error', message: expect.stringContaining('31/07/2012') });
  });

  it.each([
    ['41121', '2012-07-31'],
    ['2012-07-31T00:00:00', '2012-07-31'],
  ])('reads the date %s, as workbooks hold days, as %s', async (written, day) => {
    const text = String(await formatOf('csv').write(small)).replace('2012-07-31', written);
    const { taxonomy: back } = await readBack('csv', text);
    expect(back!.facets[0]!.categories[0]!.appliesFrom).toBe(day);
  });

  it('refuses a day that is not in the calendar', async () => {
    const text = String(await formatOf('csv').write(small)).replace('2012-07-31', '2012-02-30');
    const { problems } = await readBack('csv', text);
    expect(problems[0]).toMatchObject({ severity: 'error', message: expect.stringContaining('2012-02-30') });
  });

  it('tells a fault that the checks find at its line, inside a cell of many lines too', async () => {
    const text = String(await formatOf('csv').write(small)).replace(
      '{any: [wick], weight: 0.5}',
      'a ... ... ... b',
    );
    const imported = importedFiles(await formatOf('csv').read!(bytesOf(text), 'a.csv'));
    const bad = parseTaxonomy(imported.files).problems.find(({ code }) => code === 'taxonomy-bad-pattern')!;
    const line = text.slice(0, text.indexOf('a ... ...')).split('\n').length;
    expect(toldOfFile(bad, imported, 'a.csv').where).toEqual({ file: 'a.csv', line });
  });
});

describe('a term in a cell', () => {
  it.each([
    ['youth club|centre', 'youth club|centre'],
    [{ any: ['nipped in the bud'], weight: 0.3 }, '{any: [nipped in the bud], weight: 0.3}'],
    [{ near: ['a|b', '=C'], within: 4, not: ['d, e'] }, '{near: [a|b, =C], within: 4, not: ["d, e"]}'],
    ['{odd', '"{odd"'],
  ])('%j is written %s and read again', (term, line) => {
    expect(writeTerm(term)).toBe(line);
    expect(readTerm(line)).toEqual({ value: term });
  });
});

it('a source is its id, with what it stands for after a colon', () => {
  expect(readSource('book: A book: of lamps.')).toEqual({ id: 'book', text: 'A book: of lamps.' });
  expect(readSource('book')).toEqual({ id: 'book', text: undefined });
  expect(readSource('["a: b", "c"]')).toEqual({ id: 'a: b', text: 'c' });
  expect(readSource('[1')).toBeNull();
});

describe('a workbook', () => {
  it('has every cell as text, so that a spreadsheet takes none for a formula', async () => {
    const entries = unzipSync(bytesOf(await formatOf('xlsx').write(small)));
    const sheet = strFromU8(entries['xl/worksheets/sheet1.xml']!);
    expect(sheet).not.toMatch(/<f\b|<c [^>]*t="(?!s")/);
    expect(strFromU8(entries['xl/workbook.xml']!)).toContain('name="Columns"');
    expect(strFromU8(entries['xl/sharedStrings.xml']!)).toContain("'=LED");
  });

  it('refuses a cell longer than a spreadsheet holds, and names what holds it', async () => {
    const long = taxonomy(facet('light', [category('lamp', ['lamp'], { definition: 'a'.repeat(40_000) })]));
    await expect(formatOf('xlsx').write(long)).rejects.toMatchObject({
      code: 'cell-too-long',
      message: expect.stringContaining('"definition" of "lamp"'),
      hint: expect.stringContaining('csv'),
    });
  });

  it('has room for the whole of the own taxonomy', async () => {
    const own = ownTaxonomy();
    await expect(formatOf('xlsx').write(own)).resolves.toBeInstanceOf(Uint8Array);
  });
});
