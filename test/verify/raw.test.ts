import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { finderIn, readRaw } from '../../src/verify/index.ts';

type Format = Parameters<typeof readRaw>[1];

const holds = (bytes: Uint8Array, format: Format, words: string): boolean =>
  finderIn(readRaw(bytes, format))({ page: null, boxes: [] }, words);

const docx = (body: string, more: Record<string, string> = {}): Uint8Array =>
  zipSync({
    'word/document.xml': strToU8(`<w:document><w:body>${body}</w:body></w:document>`),
    ...Object.fromEntries(Object.entries(more).map(([name, xml]) => [name, strToU8(xml)])),
  });

describe('the second reader', () => {
  it('reads a text in whatever encoding its mark or its bytes say', () => {
    const words = 'Caf\u00e9s will be safer';
    expect(holds(strToU8(words), 'text', words)).toBe(true);
    expect(holds(new Uint8Array([0xff, 0xfe, ...Buffer.from(words, 'utf16le')]), 'text', words)).toBe(true);
    expect(holds(new Uint8Array(Buffer.from(words, 'latin1')), 'text', words)).toBe(true);
  });

  it('reads a page between its tags, and neither scripts, styles nor comments', () => {
    const html = strToU8(
      '<p title="a > b">We <b>wi</b>ll &amp; shall f&#117;nd<!-- not <p> this --> youth&nbsp;clubs</p><script>let no = "thing </p>";</script><style>p{}</style>',
    );
    expect(holds(html, 'html', 'We will & shall fund youth clubs')).toBe(true);
    expect(holds(html, 'html', 'not this')).toBe(false);
    expect(holds(html, 'html', 'thing')).toBe(false);
  });

  it('reads marked text without its marks and the addresses of its links', () => {
    const source = strToU8(
      'We **will** see [our plan](https://example.org/x "y") and\n> act\\!\n\n[a]: https://example.org',
    );
    expect(holds(source, 'markdown', 'We will see our plan and act!')).toBe(true);
    expect(holds(source, 'markdown', 'example')).toBe(false);
    const hostile = strToU8('# Plan <script>alert(1)</script>\n\nWe cut [knife](javascript:alert(2)) crime');
    expect(holds(hostile, 'markdown', 'Plan alert(1)')).toBe(true);
    expect(holds(hostile, 'markdown', 'We cut knife crime')).toBe(true);
  });

  it('reads the runs of a Word document, its notes too, and nothing that was deleted', () => {
    const bytes = docx(
      '<w:p><w:r><w:t>We wi</w:t></w:r><w:r><w:t xml:space="preserve">ll f</w:t></w:r><w:del><w:r><w:delText>not </w:delText></w:r></w:del><w:r><w:t>und &lt;clubs&gt;</w:t></w:r></w:p>',
      { 'word/footnotes.xml': '<w:p><w:r><w:t>A note</w:t></w:r></w:p>' },
    );
    expect(holds(bytes, 'docx', 'We will fund clubs')).toBe(true);
    expect(holds(bytes, 'docx', 'A note')).toBe(true);
    expect(holds(bytes, 'docx', 'not')).toBe(false);
  });

  it.each(['html', 'markdown', 'docx'] as const)(
    'reads %s of tags that never end in no more than its length',
    (format) => {
      const hostile = '<a "'.repeat(60_000) + '<!--'.repeat(30_000) + ']('.repeat(2_000);
      const bytes = format === 'docx' ? docx(hostile) : strToU8(hostile);
      const started = performance.now();
      readRaw(bytes, format);
      expect(performance.now() - started).toBeLessThan(5_000);
    },
  );
});
