import PDFDocument from 'pdfkit';
import { fictional } from '../fictional.ts';
import { node } from '../pdf/block-rows.ts';
import { type Frame, layOut, type Segment } from '../pdf/flow.ts';
import { type Font, type Node, type Op, pageHeight, pageWidth } from '../pdf/ops.ts';
import type { Plan } from '../plan.ts';
import { type Letters, readLetters } from './outlines.ts';
import { scanPage } from './scanned-page.ts';
import { type DrawnWord, drawnWords } from './scanned-words.ts';

/** What a design gives for a plan of scanned sheets; `slopes` is how far each sheet is turned, as a fall of lines. */
export type ScanDesign = Readonly<{
  slopes: readonly number[];
  noteFrame: Frame;
  top: number;
  bottom: number;
  segments: (plan: Plan, root: Node) => readonly Segment[];
  /** Running header and footer of a page, 1-based. */
  furniture: (plan: Plan, page: number) => readonly Op[];
}>;

/** TrueType files of the letters that are drawn. */
export type FontFiles = (font: Font) => Uint8Array;

export type ScannedPlan = Readonly<{
  bytes: Uint8Array;
  pages: ReadonlyMap<number, number>;
  words: readonly DrawnWord[];
}>;

/** Sets a plan, draws its sheets as pictures and puts nothing but these in a PDF. The same plan gives the same bytes. */
export async function makeScan(plan: Plan, design: ScanDesign, files: FontFiles): Promise<ScannedPlan> {
  const fonts = new Map<Font, Letters>();
  const lettersOf = (font: Font): Letters => {
    const letters = fonts.get(font) ?? readLetters(files(font));
    fonts.set(font, letters);
    return letters;
  };
  const { top, bottom, noteFrame, slopes } = design;
  const segments = design.segments(plan, node('Document', null));
  const sheets = layOut(segments, { top, bottom, noteFrame, notes: new Map() }).map((page, i) => [
    ...page.behind,
    ...page.groups.flat(),
    ...design.furniture(plan, i + 1),
  ]);
  const slopeOf = (i: number) => slopes[i % slopes.length] ?? 0;
  const pictures = sheets.map((ops, i) => scanPage(ops, slopeOf(i), i + 1, lettersOf));
  return {
    bytes: await bind(plan, pictures),
    pages: unitPages(sheets),
    words: sheets.flatMap((ops, i) => drawnWords(ops, i + 1, slopeOf(i), lettersOf)),
  };
}

function unitPages(sheets: readonly (readonly Op[])[]): Map<number, number> {
  const places = new Map<number, number>();
  sheets.forEach((ops, i) => {
    for (const op of ops)
      if (op.kind === 'text') for (const unit of op.units) if (!places.has(unit)) places.set(unit, i + 1);
  });
  return places;
}

function bind(plan: Plan, pictures: readonly Uint8Array[]): Promise<Uint8Array> {
  const created = new Date(`${plan.from}T09:00:00Z`);
  const document = new PDFDocument({
    autoFirstPage: false,
    compress: false,
    size: [pageWidth, pageHeight],
    margin: 0,
    info: {
      Title: plan.title,
      Author: plan.publisher,
      Subject: fictional,
      CreationDate: created,
      ModDate: created,
    },
  });
  const chunks: Uint8Array[] = [];
  const done = new Promise<Uint8Array>((resolve, reject) => {
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
  });
  for (const picture of pictures) {
    document.addPage();
    document.image(Buffer.from(picture), 0, 0, { width: pageWidth, height: pageHeight });
  }
  document.end();
  return done;
}
