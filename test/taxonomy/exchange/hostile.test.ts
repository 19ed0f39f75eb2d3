import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { importedFiles } from '../../../src/taxonomy/exchange/index.ts';
import { parseXml } from '../../../src/taxonomy/exchange/xml/parse.ts';
import { readBack } from './made.ts';

const open = '<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes>';

/** The one problem of a file that is refused. */
async function refusal(format: string, content: string | Uint8Array) {
  const { problems, files } = await readBack(format, content);
  const errors = problems.filter(({ severity }) => severity === 'error');
  expect(errors.length).toBeGreaterThan(0);
  expect(files.filter(({ name }) => name !== 'taxonomy.yaml')).toEqual([]);
  for (const { hint, where } of errors) {
    expect(hint).toMatch(/\w/);
    expect(where.file).toBe(`file.${format}`);
  }
  return errors[0]!;
}

describe('XML', () => {
  it.each([
    [
      'a document type',
      `<?xml version="1.0"?>\n<!DOCTYPE a [<!ENTITY b "bbbb">]>\n${open}`,
      2,
      'document type',
    ],
    ['an entity of its own', `${open}\n<Code name="&b;"/>`, 2, '"&b;" stands for nothing'],
    ['an ampersand alone', `${open}\n\n<Code name="a & b"/>`, 3, 'stands for nothing'],
    ['elements crossed', `${open}\n<Code></Codes></Code>`, 2, 'closes <Code>'],
    ['an element never closed', `${open}\n<Code name="a">`, 2, 'never closed'],
    ['a comment never closed', `${open}\n<!-- a`, 2, 'never ended'],
    ['an attribute twice', `${open}\n<Code name="a" name="b"/>`, 2, 'twice'],
    ['depth without end', `${open}\n${'<Code name="a" guid="b">'.repeat(100_000)}`, 2, 'deep inside'],
    ['a second root', '<a/>\n<b/>', 2, 'after the end'],
    ['no XML at all', 'plain words', 1, 'outside of all elements'],
    ['nothing', '', 1, 'no XML'],
    ['a file cut off', `${open}\n<Code na`, 2, 'not well formed'],
  ])('with %s is refused with its line', async (_what, text, line, said) => {
    const { message, where } = await refusal('qdc', text);
    expect(message).toContain(said);
    expect(where.line).toBe(line);
  });

  it('of a million signs that begin nothing costs no time', () => {
    const start = performance.now();
    for (const text of [
      '<'.repeat(1e6),
      `<a ${'b="'.repeat(3e5)}`,
      `<a>${'&'.repeat(1e6)}</a>`,
      `<a${' '.repeat(1e6)}`,
    ])
      expect(() => parseXml(text)).toThrow();
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

describe('a workbook', () => {
  const parts = (sheet: string, more: Record<string, Uint8Array> = {}) =>
    zipSync({
      'xl/workbook.xml': strToU8(
        '<workbook xmlns:r="r"><sheets><sheet name="a" r:id="one"/></sheets></workbook>',
      ),
      'xl/_rels/workbook.xml.rels': strToU8(
        '<Relationships><Relationship Id="one" Target="worksheets/sheet1.xml"/></Relationships>',
      ),
      'xl/worksheets/sheet1.xml': strToU8(sheet),
      ...more,
    });
  const row = (cells: string) => `<worksheet><sheetData><row r="7">${cells}</row></sheetData></worksheet>`;

  it('that would unpack to hundreds of megabytes is refused before it is unpacked', async () => {
    const bomb = parts('<a/>', { 'xl/sharedStrings.xml': new Uint8Array(200 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect((await refusal('xlsx', bomb)).message).toContain('would unpack to more than 64 MB');
  });

  it.each([
    ['is cut off', parts(row('')).slice(0, 200), 'damaged'],
    ['is no zip', 'PK but no more', 'damaged'],
    ['is something else', '%PDF-1.7', 'no workbook'],
    ['has no sheet', zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }), 'no sheet'],
    ['declares a document type', parts('<!DOCTYPE a>\n<worksheet/>'), 'document type'],
    ['holds no header of ours', parts(row('<c t="inlineStr"><is><t>a</t></is></c>')), 'no column'],
  ])('that %s is refused', async (_what, content, said) => {
    expect((await refusal('xlsx', content)).message).toContain(said);
  });

  it('without an id, or with one twice, names the cell by row and column', async () => {
    const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
    const names = ['facet', 'id', 'label', 'definition', 'terms', 'since', 'status'];
    const rowOf = (line: number, cells: readonly string[]) =>
      `<row r="${line}">${cells.map((text, at) => (text === '' ? '' : cell(`${'ABCDEFG'[at]}${line}`, text))).join('')}</row>`;
    const sheet = (...rows: string[]) =>
      parts(`<worksheet><sheetData>${rowOf(1, names)}${rows.join('')}</sheetData></worksheet>`);
    const faultIn = async (bytes: Uint8Array) =>
      (await readBack('xlsx', bytes)).problems.find(({ message }) => message.includes('"'));
    const lamp = ['a', 'lamp', 'Lamp', 'What burns.', 'lamp', '1.0.0', 'stable'];
    const blank = await faultIn(sheet(rowOf(4, lamp.with(1, ''))));
    expect(blank).toMatchObject({ message: 'This row has no "id".', where: { line: 4, column: 2 } });
    const twice = await faultIn(sheet(rowOf(4, lamp), rowOf(9, lamp)));
    expect(twice).toMatchObject({
      message: 'The id "lamp" stands in row 4 already.',
      where: { line: 9, column: 2 },
    });
  });

  it('with a formula or an error says row and column', async () => {
    for (const cell of ['<c r="C7"><f>1+1</f><v>2</v></c>', '<c r="C7" t="e"><v>#REF!</v></c>'])
      expect((await refusal('xlsx', parts(row(cell)))).where).toMatchObject({ line: 7, column: 3 });
  });
});

describe('a table', () => {
  const header = 'facet,facet_label,id,label,definition,terms,since,status\n';
  it.each([
    ['a quote never closed', `${header}a,b,"c\n\n`, 2, 'never closed'],
    ['a quote inside a bare cell', `${header}a,b,c"d,e`, 2, 'inside a cell'],
    ['text after a closing quote', `${header}\n"a"b`, 3, 'after the closing'],
    ['semicolons', header.replaceAll(',', ';'), 1, 'separated by semicolons'],
    ['tabs and quotes', `"${header.trim().replaceAll(',', '"\t"')}"\na\t"b ""c"\n`, 1, 'separated by tabs'],
    ['semicolons after their own line', `sep=;\n${header.replaceAll(',', ';')}a;b "c"`, 1, 'by semicolons'],
    ['no id in a row', `${header}a,b,,d,e,f,1.0.0,stable`, 2, 'has no "id"'],
    ['an id twice', `${header}a,b,c,d,e,f,1.0.0,stable\na,,c,d,e,f,1.0.0,stable`, 3, 'in line 2 already'],
    ['a cell of two million signs', `${header}a,${'b'.repeat(2e6)}`, 2, 'more than 1000000'],
    ['no facet in a row', `${header},b,c,d,e,f,1.0.0,stable`, 2, 'names no facet'],
    ['too many rows', header + 'a\n'.repeat(30_000), undefined, '30000 rows'],
    ['a name of a device as facet', `${header}nul,b,c,d,e,f,1.0.0,stable`, 2, 'cannot be the name of a file'],
    ['a path as facet', `${header}../../x,b,c,d,e,f,1.0.0,stable`, 2, 'cannot be the name of a file'],
    ['a term that is not closed', `${header}a,b,c,d,e,"f\n{any: [x",1.0.0,stable`, 3, 'cannot be read'],
    ['a million columns', `${'a,'.repeat(1e6)}b`, 1, '1000001 columns'],
    ['the same column twice', header.replace('status', 'status,Status'), 1, 'twice'],
    [
      'two names of one facet',
      `${header}a,b,c,d,e,f,1,stable\na,x,c2,d,e,f,1,stable`,
      3,
      'something else here',
    ],
  ])('with %s is refused with its line', async (_what, text, line, said) => {
    const { problems } = await readBack('csv', text);
    const error = problems.find(({ severity }) => severity === 'error');
    expect(error?.message).toContain(said);
    expect(error?.where.line).toBe(line);
    expect(error?.hint).toMatch(/\w/);
  });

  it('in Windows-1252 or UTF-16 is refused with the line of the first sign that is not UTF-8', async () => {
    const latin = new Uint8Array([...strToU8(`${header}a,`), 0x93, 0x94]);
    expect(await refusal('csv', latin)).toMatchObject({
      where: { line: 2 },
      hint: expect.stringContaining('CSV UTF-8'),
    });
    expect((await refusal('csv', new Uint8Array([0xff, 0xfe, 0x66, 0]))).message).toContain('not in UTF-8');
  });

  it('of more than 16 MB is refused unread', async () => {
    expect((await refusal('csv', new Uint8Array(17 * 1024 * 1024))).message).toContain('17 MB');
  });
});

describe('Turtle', () => {
  it.each([
    ['a prefix that is not declared', 'a:b a:c a:d.', 1, 'prefix'],
    ['a quote never closed', '<a:b> <a:c>\n"""d\n', 2, 'Turtle'],
    ['a full stop missing', '<a:b> <a:c> <a:d>\n<a:e> <a:f> <a:g>.', 2, 'Turtle'],
    ['no concept', '<a:b> <a:c> <a:d>.', undefined, 'no concept'],
  ])('with %s is refused with its line', async (_what, text, line, said) => {
    const { message, where } = await refusal('skos-turtle', text);
    expect(message).toContain(said);
    expect(where.line).toBe(line);
  });

  it('with a list that runs into itself, or a concept wider than itself, ends', async () => {
    const prefixes =
      '@prefix s: <http://www.w3.org/2004/02/skos/core#>. @prefix r: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>.\n';
    const circle = `${prefixes}<a:b> a s:Concept; s:broader <a:c>; <urn:pcp:vocabulary:terms> _:l.\n<a:c> a s:Concept; s:broader <a:b>. _:l r:first "x"; r:rest _:l.`;
    expect((await refusal('skos-turtle', circle)).message).toContain('under no facet');
  });
});

it('an id that is no name of a file, and one that differs from another in the case of letters only, are errors', () => {
  const facet = (id: string) => ({ value: { facet: id, categories: [] }, locate: () => ({ line: 4 }) });
  const read = {
    about: {},
    facets: [facet('one'), facet('ONE'), facet('taxonomy'), facet('')],
    problems: [],
  };
  expect(importedFiles(read).problems.map(({ message }) => message)).toEqual([
    expect.stringContaining('there twice'),
    expect.stringContaining('cannot be the name'),
    expect.stringContaining('no id'),
  ]);
});
