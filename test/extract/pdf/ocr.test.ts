import { describe, expect, test } from 'vitest';
import type { OcrMeans, Picture, SeenWord } from '../../../src/extract/index.ts';
import { extractPdf } from '../../../src/extract/pdf/extract-pdf.ts';
import { png } from '../../../src/samples/scan/png.ts';
import { lines, makePdf, sentence, wrap } from './make-pdf.ts';

const [width, height] = [413, 585];
const white = Buffer.from(png(width, height, new Uint8Array(width * height).fill(3)));

/** A picture of black strokes on the dots of rows, so that there is ink to measure by. */
function scan(): Buffer {
  const levels = new Uint8Array(width * height).fill(3);
  for (let row = 60; row < 500; row += 14)
    for (let x = 40; x < 370; x++)
      if (x % 8 < 5) for (let v = 0; v < 6; v++) levels[(row + v) * width + x] = 0;
  return Buffer.from(png(width, height, levels));
}

/** Words side by side from the left, `top` dots down, as a recogniser gives them for a picture at 200 dots an inch. */
function row(text: string, top: number, { left = 200, size = 28, confidence = 0.95 } = {}): SeenWord[] {
  let x = left;
  return text.split(' ').map((word) => {
    const wide = Math.round(word.length * size * 0.5);
    const place = { x, y: top, width: wide, height: Math.round(0.72 * size), line: `line ${left} ${top}` };
    x += wide + Math.round(size * 0.28);
    return { text: word, ...place, confidence };
  });
}

const words = [
  ...row('Keeping Embervale Safe', 300, { size: 56 }),
  ...row('We will fund two wardens for the towns', 420),
  ...row('and mend the bridge before May', 456, { confidence: 0.8 }),
];

const pictures = (...images: Buffer[]) =>
  makePdf(
    (doc) => {
      for (const image of images) doc.addPage().image(image, 0, 0, { width: 595.28, height: 841.89 });
    },
    { autoFirstPage: false },
  );

type Answer = (picture: Picture) => Promise<readonly SeenWord[]>;

function means(answer: Answer, more: Partial<OcrMeans> = {}): OcrMeans & { closed: number } {
  const made = {
    closed: 0,
    open: async () => ({
      name: 'a reader 1.0',
      recognise: answer,
      close: async () => {
        made.closed++;
      },
    }),
    prepareDrawing: () => false,
    begin: () => true,
    ...more,
  };
  return made;
}

const read = (bytes: Uint8Array, ocr: OcrMeans) => extractPdf(bytes, 'scan.pdf', { tags: true, ocr });
const codes = (result: { problems: readonly { code: string }[] }) => result.problems.map(({ code }) => code);

describe('a page that is a picture', () => {
  test('is read by the recogniser and laid out as text is', async () => {
    const ocr = means(async () => words);
    const result = await read(await pictures(scan()), ocr);
    const said = result.blocks.map(({ kind, span }) => [kind, result.text.slice(span.start, span.end)]);
    expect(said).toEqual([
      ['heading', 'Keeping Embervale Safe'],
      ['paragraph', 'We will fund two wardens for the towns and mend the bridge before May'],
    ]);
    expect(result.pages[0]).toMatchObject({ read: 'ocr', images: 1, ocr: { turned: 0 } });
    expect(result.pages[0]!.ocr!.confidence).toBeCloseTo(0.899, 2);
    const problem = result.problems.find(({ code }) => code === 'recognised-pages');
    expect(problem?.severity).toBe('info');
    expect(problem?.message).toBe(
      'Page 1 is a picture; its words were recognised by a reader 1.0 and may be wrong.',
    );
    expect(ocr.closed).toBe(1);
  });

  test('gives every word a run with its confidence and a box in points', async () => {
    const result = await read(
      await pictures(scan()),
      means(async () => words),
    );
    const runs = result.blocks.flatMap((block) => block.runs);
    expect(runs.map(({ start, end }) => result.text.slice(start, end))).toEqual(
      words.map(({ text }) => text),
    );
    expect(runs.map(({ confidence }) => confidence)).toEqual(words.map(({ confidence }) => confidence));
    // 300 dots at 200 an inch are 108 points; a dot's slack on each side.
    expect(runs[0]!.box.y).toBeCloseTo(107.6, 0);
    expect(runs[0]!.box.x).toBeCloseTo(71.6, 0);
  });

  test('keeps its few letters of text beside the recognised words', async () => {
    const bytes = await makePdf((doc) => {
      doc.image(scan(), 0, 0, { width: 595.28, height: 841.89 });
      lines(doc, 60, 800, ['Stamped 4 June']);
    });
    const { text } = await read(
      bytes,
      means(async () => words),
    );
    expect(text).toContain('Stamped 4 June');
    expect(text).toContain('mend the bridge');
  });

  test('with a handful of doubtful signs is a photograph and stays without text', async () => {
    const noise = row('~ a| ,; ii', 300, { confidence: 0.2 });
    const result = await read(
      await pictures(scan()),
      means(async () => noise),
    );
    expect(result.text).toBe('');
    expect(result.pages[0]).toMatchObject({ read: 'nothing', images: 1, ocr: null });
  });

  test('that is read with little confidence is reported, and that only English is known', async () => {
    const doubtful = words.map((word) => ({ ...word, confidence: 0.65 }));
    const result = await read(
      await pictures(scan()),
      means(async () => doubtful),
    );
    const problem = result.problems.find(({ code }) => code === 'recognised-badly');
    expect(problem?.message).toMatch(/page 1 .*65%.*Welsh/);
  });
});

describe('what goes wrong with one page', () => {
  test('costs that page only, and one problem names all recognised pages', async () => {
    let page = 0;
    const failing = means(async () => {
      page++;
      if (page === 2) throw new Error('it took longer than 45 seconds');
      return words;
    });
    const result = await read(await pictures(scan(), scan(), scan(), scan()), failing);
    expect(result.pages.map((one) => one.read)).toEqual(['ocr', 'nothing', 'ocr', 'ocr']);
    const recognised = result.problems.filter(({ code }) => code === 'recognised-pages');
    expect(recognised.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Pages 1, 3 and 4 are pictures/),
    ]);
    const failed = result.problems.find(({ code }) => code === 'recognition-failed');
    expect(failed?.message).toBe(
      'The words of page 2 could not be recognised: it took longer than 45 seconds.',
    );
  });

  test('such as a document that had its time leaves the rest and says so', async () => {
    const tired = means(async () => words, { begin: (page) => page < 2 });
    const result = await read(await pictures(scan(), scan(), scan()), tired);
    expect(result.pages.map((one) => one.read)).toEqual(['ocr', 'nothing', 'nothing']);
    expect(codes(result)).toContain('recognition-stopped');
  });

  test('such as no recogniser is said, not thrown', async () => {
    const result = await read(
      await pictures(scan()),
      means(async () => [], { open: async () => null }),
    );
    expect(codes(result)).toContain('no-recogniser');
  });
});

test('a page of text and a blank page are never recognised', async () => {
  const text = await makePdf((doc) => {
    lines(doc, 60, 80, wrap(sentence(1), 80));
    doc.addPage();
  });
  const never = means(async () => {
    throw new Error('asked');
  });
  const result = await read(text, never);
  expect(codes(result)).not.toContain('recognition-failed');
  expect(result.pages.map((one) => one.read)).toEqual(['text', 'nothing']);
});

test('a white picture has no words to find', async () => {
  const result = await read(
    await pictures(white),
    means(async () => []),
  );
  expect(result.pages[0]).toMatchObject({ read: 'nothing', ocr: null });
});

test('a picture is handed over level, at two hundred dots an inch at least', async () => {
  const seen: Picture[] = [];
  await read(
    await pictures(scan()),
    means(async (picture) => {
      seen.push(picture);
      return words;
    }),
  );
  expect(seen[0]!.dpi).toBeGreaterThanOrEqual(200);
  expect(Math.abs(seen[0]!.width - 1653)).toBeLessThan(3);
  expect(seen[0]!.grey.some((value) => value < 60)).toBe(true);
});
