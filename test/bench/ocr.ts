// How well and how fast pages that are pictures are read: takes PDFs with text, makes scans of their pages (drawn at
// 200 dots an inch, turned, softened, specked), reads these with each recogniser at hand and compares the words with
// the text of the files. Usage: node test/bench/ocr.ts FILE.pdf[:from-to] ...
import { allowCanvas } from '../../src/io/no-canvas.ts';

allowCanvas();
const { readFileSync } = await import('node:fs');
const { basename } = await import('node:path');
const { default: PDFDocument } = await import('pdfkit');
const { extractPdf } = await import('../../src/extract/pdf/extract-pdf.ts');
const { drawPage } = await import('../../src/extract/pdf/ocr-draw.ts');
const { layPictures } = await import('../../src/extract/pdf/ocr-raster.ts');
const { levelSheet } = await import('../../src/extract/pdf/ocr-sheet.ts');
const { openPdf } = await import('../../src/extract/pdf/open.ts');
const { openPackage } = await import('../../src/io/ocr/package.ts');
const { openProgram } = await import('../../src/io/ocr/program.ts');
const { png } = await import('../../src/samples/scan/png.ts');

type Extraction = Awaited<ReturnType<typeof extractPdf>>;
const turns = [1.7, -1.2, 2.6, 0.6, -2.1];
const engines = { program: () => openProgram(), package: openPackage };

for (const argument of process.argv.slice(2)) {
  const [path = '', range] = argument.split(/:(?=\d+-\d+$)/);
  const bytes = new Uint8Array(readFileSync(path));
  const [from, to] = (range ?? '1-5').split('-').map(Number) as [number, number];
  const truth = await extractPdf(bytes, basename(path));
  const last = Math.min(to, truth.pageCount ?? 0);
  const scan = await makeScan(bytes, from, last);
  for (const [name, open] of Object.entries(engines)) {
    if ((await open()) === null) {
      console.log(`${basename(path)}: ${name} is not on this machine`);
      continue;
    }
    const started = performance.now();
    const read = await extractPdf(scan, basename(path), {
      tags: false,
      ocr: { open, prepareDrawing: () => true, begin: () => true },
    });
    const seconds = (performance.now() - started) / 1000;
    const pages = last - from + 1;
    const scores = compare(truth, read, from, last);
    const turned = read.pages.map((page, i) =>
      Math.abs((page.ocr?.turned ?? 9) - (turns[i % turns.length] ?? 0)),
    );
    console.log(
      [
        basename(path).padEnd(28),
        name.padEnd(8),
        `pages ${pages}`,
        ...Object.entries(scores).map(([what, share]) => `${what} ${share.toFixed(3)}`),
        `turn off by ${Math.max(...turned).toFixed(2)}`,
        `${(seconds / pages).toFixed(2)} s a page`,
        `${(scan.length / 1e6).toFixed(1)} MB`,
      ].join('  '),
    );
    for (const { message } of read.problems) if (process.env.VERBOSE) console.log(`  ${message}`);
  }
}
process.exit(0);

async function makeScan(bytes: Uint8Array, from: number, to: number): Promise<Uint8Array> {
  const { pdf, close } = await openPdf(bytes, 'bench', { pictures: true });
  const document = new PDFDocument({ autoFirstPage: false, margin: 0 });
  const chunks: Uint8Array[] = [];
  document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const done = new Promise((resolve) => document.on('end', resolve));
  for (let number = from; number <= to; number++) {
    const drawn = await drawPage(pdf, number);
    const [width, height] = [drawn.matrix[0], -drawn.matrix[3]];
    // Laid as if to turn it back from the other side: that turns it.
    const level = levelSheet({ width, height }, -(turns[(number - from) % turns.length] ?? 0));
    const picture = layPictures([drawn], level, 200);
    const levels = worn(picture.grey, picture.width, number);
    const size: [number, number] = [level.width, level.height];
    document.addPage({ size, margin: 0 });
    document.image(Buffer.from(png(picture.width, picture.height, levels)), 0, 0, {
      width: size[0],
      height: size[1],
    });
  }
  document.end();
  await done;
  await close();
  return Buffer.concat(chunks);
}

function worn(grey: Uint8Array, width: number, seed: number): Uint8Array {
  let state = seed;
  return grey.map((value, at) => {
    const soft =
      at < width || at + width >= grey.length ? value : (2 * value + grey[at - 1]! + grey[at + width]!) / 4;
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const chance = state / 0x100000000;
    const noise = soft < 250 ? (chance - 0.5) * 90 : chance < 0.002 ? -150 : 0;
    return Math.max(0, Math.min(3, Math.round((soft + noise) / 85)));
  });
}

/** Shares of what the text has that the recognised pages have too. */
function compare(truth: Extraction, read: Extraction, from: number, to: number) {
  const pageOf = (one: Extraction, pages: readonly number[], kinds: readonly string[] | null) =>
    one.blocks
      .filter(({ page, kind }) => pages.includes(page ?? 0) && (kinds === null || kinds.includes(kind)))
      .map(({ span }) => bare(one.text.slice(span.start, span.end)));
  const numbers = Array.from({ length: to - from + 1 }, (_, i) => i);
  const own = numbers.map((i) => from + i);
  const here = numbers.map((i) => 1 + i);
  // By runs, for a text that runs on belongs to the page on which it begins.
  const standing = (one: Extraction, pages: readonly number[]) =>
    one.blocks.map(({ runs }) =>
      bare(
        runs
          .filter(({ box }) => pages.includes(box.page))
          .map(({ start, end }) => one.text.slice(start, end))
          .join(' '),
      ),
    );
  const [a, b] = [standing(truth, own), standing(read, here)].map((texts) =>
    texts.filter((text) => text !== ''),
  ) as [string[], string[]];
  const pairs = (texts: readonly string[]) =>
    texts.flatMap((text) => text.split(' ').map((word, i, all) => `${all[i - 1] ?? ''} ${word}`));
  const words = (texts: readonly string[]) => texts.flatMap((text) => text.split(' '));
  const items = (one: Extraction, pages: readonly number[]) => pageOf(one, pages, ['list-item']);
  const heads = (one: Extraction, pages: readonly number[]) => pageOf(one, pages, ['heading']);
  return {
    words: shared(words(a), words(b)),
    pairs: shared(pairs(a), pairs(b)),
    items: fScore(items(truth, own), items(read, here)),
    headings: fScore(heads(truth, own), heads(read, here)),
  };
}

function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]+/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function shared(wanted: readonly string[], found: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const one of found) counts.set(one, (counts.get(one) ?? 0) + 1);
  let hits = 0;
  for (const one of wanted) {
    const left = counts.get(one) ?? 0;
    if (left > 0) hits++;
    counts.set(one, left - 1);
  }
  return hits / Math.max(1, wanted.length);
}

/** By the first fifteen letters, so that one misread letter at the end costs nothing; both ways. */
function fScore(wanted: readonly string[], found: readonly string[]): number {
  const head = (texts: readonly string[]) => texts.map((text) => text.replaceAll(' ', '').slice(0, 15));
  const [recall, precision] = [shared(head(wanted), head(found)), shared(head(found), head(wanted))];
  return wanted.length + found.length === 0
    ? 1
    : (2 * recall * precision) / Math.max(1e-9, recall + precision);
}
