import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { measureTurn } from '../ocr/measure-turn.ts';
import type { OcrMeans, Recogniser, SeenWord } from '../ocr/recogniser.ts';
import { mendJustified } from './justified.ts';
import { readLines } from './lines.ts';
import { drawPage } from './ocr-draw.ts';
import { type PaintedImage, readImages } from './ocr-images.ts';
import { withoutSpecks, withThreshold } from './ocr-ink.ts';
import { type SeenFragment, toFragments } from './ocr-lines.ts';
import { coverage, fittingDpi, layPictures } from './ocr-raster.ts';
import { levelSheet } from './ocr-sheet.ts';
import { sift } from './ocr-sift.ts';
import { seenLooks, settleStyles } from './ocr-styles.ts';
import type { Reason, Wanted } from './ocr-wanted.ts';
import { openPdf } from './open.ts';
import type { ReadPage, ReadPages } from './read-pages.ts';

/** What became of a page that was to be recognised. `images` is null where it was drawn. */
export type OcrPage = Readonly<{
  page: number;
  reason: Reason;
  images: number | null;
  outcome: 'read' | 'no-words' | 'no-time' | 'no-recogniser' | 'no-drawing' | 'failed';
  /** Mean confidence of its words and its turn in degrees, where it was read. */
  confidence: number;
  turned: number;
  /** What failed, where something did. */
  why: string | null;
}>;

export type OcrResult = Readonly<{ read: ReadPages; pages: readonly OcrPage[]; by: string | null }>;

/** A picture must cover so much of a page with little text to be what the page is about. */
const leastCover = 0.3;

/**
 * Recognises the words of pages that are pictures or whose letters mean nothing, and puts them in the place of what
 * was read. A page that fails costs that page only.
 */
export async function recognisePages(
  read: ReadPages,
  wanted: readonly Wanted[],
  source: Readonly<{ bytes: Uint8Array; name: string }>,
  means: OcrMeans,
): Promise<OcrResult> {
  const { pdf, close } = await openPdf(source.bytes, source.name, { pictures: true });
  const recogniser = once(means);
  try {
    const work = { pdf, means, open: recogniser.open };
    const found: Attempt[] = [];
    for (const { page, reason } of wanted) {
      const attempt = await attemptPage(page, reason, work);
      if (attempt !== null) found.push(attempt);
    }
    const by = found.some(({ page }) => page.outcome === 'read') ? ((await work.open())?.name ?? null) : null;
    return { read: replaced(read, found), pages: found.map(({ page }) => page), by };
  } finally {
    await recogniser.close();
    await close();
  }
}

type Work = Readonly<{ pdf: PDFDocumentProxy; means: OcrMeans; open: () => Promise<Recogniser | null> }>;
type Attempt = Readonly<{ page: OcrPage; fragments: readonly SeenFragment[] }>;

/** Opened with the first page that needs it; one that cannot be opened is not tried again. */
function once(means: OcrMeans): { open(): Promise<Recogniser | null>; close(): Promise<void> } {
  let opening: Promise<Recogniser | null> | null = null;
  return {
    open: () => {
      opening ??= means.open().catch(() => null);
      return opening;
    },
    close: async () => (await opening)?.close(),
  };
}

/** Null for a page that turns out to be no picture. */
async function attemptPage(page: ReadPage, reason: Reason, work: Work): Promise<Attempt | null> {
  const about = { page: page.number, reason, images: null as number | null, confidence: 0, turned: 0 };
  const end = (outcome: OcrPage['outcome'], why: string | null = null): Attempt => ({
    page: { ...about, outcome, why },
    fragments: [],
  });
  try {
    if (!work.means.begin(page.number)) return end('no-time');
    if (reason === 'letters' && !work.means.prepareDrawing()) return end('no-drawing');
    const images = await picturesOf(page, reason, work.pdf);
    if (reason === 'picture') {
      about.images = images.length;
      if (coverage(images, page) < leastCover) return null;
    }
    const recogniser = await work.open();
    if (recogniser === null) return end('no-recogniser');
    const { words, fragments, turned } = await recognise(images, page, recogniser);
    if (words.length === 0) return end('no-words');
    const confidence = words.reduce((sum, word) => sum + word.confidence, 0) / words.length;
    return { page: { ...about, outcome: 'read', confidence, turned, why: null }, fragments };
  } catch (error) {
    return end('failed', error instanceof Error ? error.message : 'unknown fault');
  }
}

async function picturesOf(page: ReadPage, reason: Reason, pdf: PDFDocumentProxy): Promise<PaintedImage[]> {
  if (reason === 'letters') return [await drawPage(pdf, page.number)];
  const opened = await pdf.getPage(page.number);
  const images = await readImages(opened);
  opened.cleanup();
  return images;
}

async function recognise(images: readonly PaintedImage[], page: ReadPage, recogniser: Recogniser) {
  const flat = levelSheet(page, 0);
  const turned = measureTurn(layPictures(images, flat, Math.min(150, fittingDpi(images, flat))));
  const level = levelSheet(page, turned);
  const picture = withoutSpecks(withThreshold(layPictures(images, level, fittingDpi(images, level))));
  const words: SeenWord[] = sift(await recogniser.recognise(picture));
  return { words, turned, fragments: toFragments(words, picture, level) };
}

/** The pages with recognised words in place; a page that holds a few letters of its own keeps them beside. */
function replaced(read: ReadPages, attempts: readonly Attempt[]): ReadPages {
  const done = attempts.filter(({ page }) => page.outcome === 'read');
  if (done.length === 0) return read;
  const looks = new Map([...read.looks, ...seenLooks.map((look) => [look.name, look] as const)]);
  const sized = settleStyles(done.map(({ fragments }) => fragments));
  const byPage = new Map(done.map(({ page }, i) => [page.page, { page, fragments: sized[i]! }]));
  const pages = read.pages.map((page) => {
    const seen = byPage.get(page.number);
    if (seen === undefined) return page;
    const { number, width, height } = page;
    const bare = { number, width, height, characters: 0, unmappedGlyphs: 0, tree: null, cut: false };
    const lines = mendJustified(readLines({ ...bare, fragments: seen.fragments }, looks));
    const own = seen.page.reason === 'picture' ? page.lines : [];
    const characters = seen.fragments.reduce((sum, { text }) => sum + text.replace(/\s/g, '').length, 0);
    return {
      ...page,
      lines: [...own, ...lines],
      leaves: [],
      characters: characters + (own.length > 0 ? page.characters : 0),
      unmappedGlyphs: 0,
    };
  });
  return { pages, looks };
}
