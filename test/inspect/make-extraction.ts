import type { Block, Extraction } from '../../src/model/index.ts';

type Given = Partial<Omit<Block, 'index' | 'span' | 'runs'>> & {
  text: string;
  /** x, y and width of each line on a page; lines share the text evenly. */
  at?: readonly (readonly [page: number, x: number, y: number, width: number])[];
  confidence?: number;
};

/** An extraction of blocks in this order, each line 12 points high. */
export function extractionOf(given: readonly Given[], pageCount: number | null = 1): Extraction {
  let start = 0;
  const blocks = given.map(({ text, at = [], confidence, ...known }, index): Block => {
    const span = { start, end: start + text.length };
    const each = Math.ceil(text.length / Math.max(1, at.length));
    const runs = at.map(([page, x, y, width], line) => ({
      start: span.start + Math.min(text.length, each * line),
      end: span.start + Math.min(text.length, each * (line + 1)),
      box: { page, x, y, width, height: 12 },
      ...(confidence === undefined ? {} : { confidence }),
    }));
    start = span.end + 1;
    const unsaid = { level: null, list: null, marker: null, leadIn: null, table: null };
    return { index, kind: 'paragraph', page: at[0]?.[0] ?? null, ...unsaid, ...known, span, runs };
  });
  return {
    format: pageCount === null ? 'html' : 'pdf',
    pageCount,
    title: null,
    text: given.map(({ text }) => text).join('\n'),
    blocks,
    pages: Array.from({ length: pageCount ?? 0 }, (_, at) => ({
      page: at + 1,
      width: 600,
      height: 800,
      characters: 10,
      unmappedGlyphs: 0,
      images: 0,
      order: 'geometry',
      read: 'text',
      ocr: null,
      orderConfidence: 0.9,
      oddWords: null,
      trust: 'good',
    })),
    problems: [],
  };
}
