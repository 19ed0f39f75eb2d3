import { describe, expect, it } from 'vitest';
import { pdfExtractor } from '../../../src/extract/pdf/index.ts';
import { PcpError } from '../../../src/model/index.ts';
import { lines, makePdf, sentence, wrap } from './make-pdf.ts';

const extract = (bytes: Uint8Array) => pdfExtractor.extract(bytes, 'plan.pdf');

async function failure(bytes: Uint8Array): Promise<PcpError> {
  const error = await extract(bytes).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(PcpError);
  return error as PcpError;
}

describe('pdfExtractor', () => {
  it('knows a PDF by its signature, not by its name', async () => {
    const bytes = await makePdf((doc) => doc.text('Hello', 50, 50));
    expect(pdfExtractor.matches(bytes, 'plan.bin')).toBe(true);
    expect(pdfExtractor.matches(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), 'plan.pdf')).toBe(
      false,
    );
  });

  it('claims an empty file by its name, so that it can say that it is empty', async () => {
    expect(pdfExtractor.matches(new Uint8Array(), 'plan.pdf')).toBe(true);
    expect(pdfExtractor.matches(new Uint8Array(), 'plan.docx')).toBe(false);
    const error = await failure(new Uint8Array());
    expect([error.code, error.exitCode]).toEqual(['empty-file', 3]);
  });

  it('refuses a file with a password and says what to do', async () => {
    const bytes = await makePdf((doc) => doc.text('Secret', 50, 50), {
      userPassword: 'open',
      pdfVersion: '1.7',
    });
    const error = await failure(bytes);
    expect([error.code, error.exitCode]).toEqual(['encrypted-pdf', 3]);
    expect(error.hint).toMatch(/password/);
  });

  it('refuses a file of which nothing can be read', async () => {
    const error = await failure(new TextEncoder().encode('%PDF-1.7\nnothing of a document'));
    expect([error.code, error.exitCode]).toEqual(['damaged-pdf', 3]);
  });

  it('reads a file whose end is cut off as far as it goes and says that it was repaired', async () => {
    const whole = await makePdf((doc) => lines(doc, 50, 100, wrap(sentence(1), 80)));
    const end = Buffer.from(whole).lastIndexOf('xref\n');
    const { text, problems } = await extract(whole.slice(0, end));
    expect(text).toContain('Sentence 1 says');
    expect(problems.map((problem) => problem.code)).toContain('repaired-pdf');
  });

  it('says of a page without text that it holds none', async () => {
    const bytes = await makePdf((doc) => {
      lines(doc, 50, 100, wrap(sentence(1), 80));
      doc.addPage();
      doc.rect(100, 100, 300, 300).fill('#336699');
    });
    const { problems, pages } = await extract(bytes);
    expect(problems.map(({ code, where }) => [code, where.page])).toEqual([['page-without-text', 2]]);
    expect(pages.map((page) => page.order)).toEqual(['geometry', 'none']);
  });

  it('gives every block the stretch of text that its runs cover, in order', async () => {
    const bytes = await makePdf((doc) => {
      lines(doc, 50, 60, ['Our plan for the vale'], 22, 'Helvetica-Bold');
      lines(doc, 50, 100, wrap(sentence(1), 60));
      lines(doc, 50, 200, wrap(sentence(2), 60));
    });
    const { text, blocks, title } = await extract(bytes);
    expect(title).toBe('Our plan for the vale');
    expect(blocks.map((block) => block.kind)).toEqual(['heading', 'paragraph', 'paragraph']);
    for (const block of blocks) {
      expect(block.runs[0]?.start).toBe(block.span.start);
      expect(block.runs[block.runs.length - 1]?.end).toBe(block.span.end);
    }
    expect(text.slice(blocks[1]!.span.start, blocks[1]!.span.end)).toBe(sentence(1));
  });

  it('places runs in points from the top left of the page as shown', async () => {
    const bytes = await makePdf((doc) => lines(doc, 72, 144, ['Plain words here'], 20));
    const { blocks } = await extract(bytes);
    const box = blocks[0]!.runs[0]!.box;
    expect(box.page).toBe(1);
    expect(Math.abs(box.x - 72)).toBeLessThan(1);
    expect(box.y).toBeGreaterThan(140);
    expect(box.y + box.height).toBeLessThan(172);
    expect(box.width).toBeGreaterThan(120);
  });

  it('turns places with a page that is shown turned', async () => {
    const bytes = await makePdf((doc) => {
      Object.assign(doc.page.dictionary.data, { Rotate: 90 });
      lines(doc, 72, 144, wrap(sentence(1), 60));
    });
    const { pages, blocks } = await extract(bytes);
    expect([Math.round(pages[0]!.width), Math.round(pages[0]!.height)]).toEqual([842, 595]);
    const box = blocks[0]!.runs[0]!.box;
    expect(box.height).toBeGreaterThan(box.width);
    expect(box.x).toBeGreaterThan(680);
    expect(blocks).toHaveLength(1);
  });
});
