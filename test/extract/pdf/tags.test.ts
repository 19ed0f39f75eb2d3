import { describe, expect, it } from 'vitest';
import { extractPdf } from '../../../src/extract/pdf/extract-pdf.ts';
import { readLeaves } from '../../../src/extract/pdf/tag-leaves.ts';
import { makePdf } from './make-pdf.ts';

type Part = Readonly<{ tag: string; text: string; x: number; y: number; size?: number }>;

/** A tagged page: parts are painted in the order given and named in the tree in the order of `tree`. */
function tagged(parts: readonly Part[], tree: readonly number[]): Promise<Uint8Array> {
  return makePdf(
    (doc) => {
      const contents = parts.map(({ tag, text, x, y, size = 10 }) => {
        const content = doc.markStructureContent(tag);
        doc.fontSize(size).text(text, x, y, { lineBreak: false });
        doc.endMarkedContent();
        return content;
      });
      const root = doc.struct('Document');
      for (const i of tree) root.add(doc.struct(parts[i]!.tag, {}, [contents[i]!]));
      doc.addStructure(root);
    },
    { tagged: true, pdfVersion: '1.7' },
  );
}

const parts: readonly Part[] = [
  { tag: 'P', text: 'Words on the right side of the page.', x: 300, y: 100 },
  { tag: 'H1', text: 'Our plan', x: 50, y: 60 },
  { tag: 'P', text: 'Words on the left side of the page.', x: 50, y: 100 },
  { tag: 'P', text: 'Words under both of them at the end.', x: 50, y: 200 },
];

describe('the structure tree', () => {
  it('gives order and headings where it is plausible', async () => {
    const { blocks, pages, text } = await extractPdf(await tagged(parts, [1, 0, 2, 3]), 'plan.pdf');
    expect(pages[0]?.order).toBe('tags');
    expect(blocks[0]).toMatchObject({ kind: 'heading', level: 1 });
    expect(text.split('\n')).toEqual([1, 0, 2, 3].map((i) => parts[i]!.text));
  });

  it('is not followed where it goes up the page again and again', async () => {
    const { pages, text } = await extractPdf(await tagged(parts, [3, 2, 1, 0]), 'plan.pdf');
    expect(pages[0]?.order).toBe('geometry');
    expect(text.startsWith('Our plan\n')).toBe(true);
  });

  it('can be left aside', async () => {
    const bytes = await tagged(parts, [1, 0, 2, 3]);
    expect((await extractPdf(bytes, 'plan.pdf', { tags: false })).pages[0]?.order).toBe('geometry');
  });
});

describe('readLeaves', () => {
  it('finds the level of items of a list in a list', () => {
    const inner = { role: 'L', children: [{ role: 'LI', children: [{ role: 'LBody', children: ['c'] }] }] };
    const item = {
      role: 'LI',
      children: [
        { role: 'Lbl', children: ['a'] },
        { role: 'LBody', children: ['b', inner] },
      ],
    };
    const { leaves } = readLeaves({ role: 'Document', children: [{ role: 'L', children: [item] }] }, 0);
    expect(leaves.map(({ tag, contents }) => [tag.role, tag.level, contents])).toEqual([
      ['list-item', 1, ['a', 'b']],
      ['list-item', 2, ['c']],
    ]);
  });

  it('places the cells of a table and tells headers', () => {
    const cell = (role: string, id: string) => ({ role, children: [{ role: 'P', children: [id] }] });
    const table = {
      role: 'Table',
      children: [
        { role: 'THead', children: [{ role: 'TR', children: [cell('TH', 'a'), cell('TH', 'b')] }] },
        { role: 'TBody', children: [{ role: 'TR', children: [cell('TD', 'c'), cell('TD', 'd')] }] },
      ],
    };
    const { leaves, tables } = readLeaves({ role: 'Document', children: [table] }, 4);
    expect(tables).toBe(5);
    expect(leaves.map(({ tag }) => tag.table)).toEqual([
      { table: 4, row: 0, column: 0, isHeader: true },
      { table: 4, row: 0, column: 1, isHeader: true },
      { table: 4, row: 1, column: 0, isHeader: false },
      { table: 4, row: 1, column: 1, isHeader: false },
    ]);
  });
});
