import { describe, expect, test } from 'vitest';
import { extractDocument } from '../../../src/extract/index.ts';
import { seen } from '../read.ts';
import { docx, paragraph, run } from './make.ts';

const open = (body: string, parts?: Record<string, string>) =>
  extractDocument(docx(body, parts), 'plan.docx');
const read = async (body: string, parts?: Record<string, string>) => seen(await open(body, parts));
const p = (text: string, known = {}) => paragraph(run(text), known);

describe('Word documents', () => {
  test('titles, headings, styles based on headings and short bold lines are headings', async () => {
    const blocks = await read(
      p('Plan', { style: 'Title' }) +
        p('Gates', { style: 'H1' }) +
        p('Lanes', { style: 'Mine' }) +
        paragraph(run('Farms', '<w:b/>')) +
        p('We mend.'),
    );
    expect(blocks.map((block) => [block.kind, block.level])).toEqual([
      ['heading', 1],
      ['heading', 1],
      ['heading', 1],
      ['heading', 2],
      ['paragraph', undefined],
    ]);
  });

  test('list items have level, marker and lead-in', async () => {
    const extraction = await open(
      p('We will:') +
        p('mend', { list: '2' }) +
        p('gates', { list: '2', level: 1 }) +
        p('light', { list: '2' }) +
        p('Then:') +
        p('rest', { list: '1' }),
    );
    expect(seen(extraction).map((block) => [block.text, block.level, block.leadIn])).toEqual([
      ['We will:', undefined, undefined],
      ['mend', 1, 'We will:'],
      ['gates', 2, 'mend'],
      ['light', 1, 'We will:'],
      ['Then:', undefined, undefined],
      ['rest', 1, 'Then:'],
    ]);
    expect(extraction.blocks.map((block) => block.marker)).toEqual([null, '1.', '(a)', '2.', null, '•']);
    expect(extraction.blocks[1]?.list).not.toBe(extraction.blocks[5]?.list);
  });

  test('bullets by style and bullets that were typed are list items', async () => {
    expect(await read(p('deep', { style: 'LB2' }) + p('Text.') + p('• typed'))).toEqual([
      { kind: 'list-item', text: 'deep', level: 2 },
      { kind: 'paragraph', text: 'Text.' },
      { kind: 'list-item', text: 'typed', level: 1 },
    ]);
  });

  test('merged cells tell how many rows and columns they take', async () => {
    const cell = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
    const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
    const goesOn = cell('', '<w:vMerge/>');
    const { blocks } = await open(
      `<w:tbl>${row(cell('Action'), cell('Lead'), cell('By'))}${row(cell('Mend gates'), cell('Rangers', '<w:vMerge w:val="restart"/>'), cell('May'))}${row(cell('Light lanes'), goesOn, cell('June'))}${row(cell('Walk fields'), goesOn, cell('July'))}${row(cell('Count herds'), cell('Farmers, yearly', '<w:gridSpan w:val="2"/>'))}</w:tbl>`,
    );
    const merged = blocks.flatMap(({ table }) => (table?.rows || table?.columns ? [table] : []));
    expect(merged).toEqual([
      { table: 0, row: 1, column: 1, rows: 3, header: 'Lead', rowHeader: 'Mend gates', isHeader: false },
      {
        table: 0,
        row: 4,
        column: 1,
        columns: 2,
        header: 'Lead',
        rowHeader: 'Count herds',
        isHeader: false,
      },
    ]);
  });

  test('tables keep headers; a table of one cell is a side box', async () => {
    const cell = (text: string) => `<w:tc>${p(text)}</w:tc>`;
    const head = `<w:tr><w:trPr><w:tblHeader/></w:trPr>${cell('Action')}${cell('By')}</w:tr>`;
    const { blocks, text } = await open(
      `<w:tbl>${head}<w:tr>${cell('Mend gates')}${cell('May')}</w:tr></w:tbl>${p('Then.')}<w:tbl><w:tr>${cell('Boxed.')}</w:tr></w:tbl>`,
    );
    expect(blocks.map((block) => block.kind)).toEqual([
      'table-cell',
      'table-cell',
      'table-cell',
      'table-cell',
      'paragraph',
      'side-box',
    ]);
    expect(blocks[3]?.table).toMatchObject({ header: 'By', rowHeader: 'Mend gates', row: 1, column: 1 });
    expect(text).toBe('Action\nBy\nMend gates\nMay\nThen.\nBoxed.');
  });

  test('text boxes are side boxes, read once though they are stored twice', async () => {
    const box = `<w:txbxContent>${p('In the box.')}</w:txbxContent>`;
    const drawn = `<w:r><mc:AlternateContent><mc:Choice><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(await read(paragraph(run('We mend.') + drawn))).toEqual([
      { kind: 'paragraph', text: 'We mend.' },
      { kind: 'side-box', text: 'In the box.' },
    ]);
  });

  test('notes are footnotes and do not part a list from its lead-in; headers and footers are furniture', async () => {
    const blocks = await read(
      paragraph(`${run('We will')}<w:r><w:footnoteReference w:id="2"/></w:r>${run(':')}`) +
        p('mend', { list: '1' }),
      {
        'word/footnotes.xml': `<w:footnotes><w:footnote w:id="2">${p('By May.')}</w:footnote></w:footnotes>`,
        'word/header1.xml': `<w:hdr>${p('Marlshire')}</w:hdr>`,
      },
    );
    expect(blocks).toEqual([
      { kind: 'paragraph', text: 'We will:' },
      { kind: 'footnote', text: 'By May.' },
      { kind: 'list-item', text: 'mend', level: 1, leadIn: 'We will:' },
      { kind: 'furniture', text: 'Marlshire' },
    ]);
  });

  test('deleted and hidden text and field codes are not read; insertions, links and special characters are', async () => {
    const [block] = await read(
      paragraph(
        `<w:ins>${run('We ')}</w:ins><w:del><w:r><w:delText>must </w:delText></w:r></w:del>${run('secretly ', '<w:vanish/>')}` +
          `<w:hyperlink>${run('mend')}</w:hyperlink><w:r><w:tab/><w:t>half</w:t><w:noBreakHyphen/><w:t>gates &amp; lanes.</w:t><w:instrText>PAGE</w:instrText></w:r>`,
      ),
    );
    expect(block?.text).toBe('We mend half-gates & lanes.');
  });

  test('a number set high after a stop is a mark, after a letter a unit', async () => {
    const high = (text: string) => run(text, '<w:vertAlign w:val="superscript"/>');
    const [block] = await read(
      paragraph(run('9 km') + high('2') + run(' of moor.') + high('3') + run(' Lit.')),
    );
    expect(block?.text).toBe('9 km2 of moor. Lit.');
  });

  test('contents and quotes keep their kind', async () => {
    expect(
      (await read(p('Gates 4', { style: 'T1' }) + p('So it is.', { style: 'Q' }))).map((block) => block.kind),
    ).toEqual(['contents', 'pull-quote']);
  });

  test('the title is the first heading, else the one in the file’s properties', async () => {
    const core =
      '<?xml version="1.0"?>\n<cp:coreProperties>\n<dc:title>Told &amp; kept</dc:title></cp:coreProperties>';
    expect((await open(p('We mend.'), { 'docProps/core.xml': core })).title).toBe('Told & kept');
    expect((await open(p('Plan', { style: 'Title' }), { 'docProps/core.xml': core })).title).toBe('Plan');
  });

  test('a counted list goes on after a remark, and not after a heading or a new line that introduces', async () => {
    const between = async (body: string) => {
      const { blocks } = await open(
        p('We will:') + p('mend', { list: '2' }) + body + p('light', { list: '2' }),
      );
      const [first, last] = [blocks[1], blocks.at(-1)];
      return { same: first?.list === last?.list, marker: last?.marker };
    };
    expect(await between(p('Gates are old.'))).toEqual({ same: true, marker: '2.' });
    expect(await between(p('Lanes', { style: 'H1' }))).toEqual({ same: false, marker: '2.' });
    expect(await between(p('The force will:'))).toEqual({ same: false, marker: '2.' });
  });

  test('words before a paragraph end that a change deletes are never lost', async () => {
    const open = `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('We mend gates.')}</w:p>`;
    expect((await read(open)).map(({ text }) => text)).toEqual(['We mend gates.']);
    const table = `<w:tbl><w:tr><w:tc>${open}</w:tc><w:tc>${p('May')}</w:tc></w:tr></w:tbl>`;
    expect((await read(open + table)).map(({ text }) => text)).toEqual([
      'We mend gates.',
      'We mend gates.',
      'May',
    ]);
  });

  test('styles that are based on each other in a circle do no harm', async () => {
    expect(await read(p('We mend.', { style: 'A' }))).toEqual([{ kind: 'paragraph', text: 'We mend.' }]);
  });
});
