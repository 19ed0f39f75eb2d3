import PDFDocument from 'pdfkit';
import type { Line } from './frames.ts';
import type { Gold } from './gold.ts';
import { lookOf } from './look.ts';
import { madeHeading } from './made-text.ts';
import { type Layout, layouts, type Page, setPage, sheet } from './pages.ts';
import { planText } from './plan-text.ts';
import { type Chance, chanceOf } from './random.ts';
import { type Furnisher, furnisherOf } from './running-heads.ts';
import type { WidthOf } from './typeset.ts';
import { type Writer, writerOf } from './writer.ts';

type Doc = InstanceType<typeof PDFDocument>;
export type Brochure = Readonly<{ name: string; bytes: Uint8Array; gold: Gold; pages: number }>;
export type BrochureSpec = Readonly<{
  layout: Layout | 'all';
  overlap: boolean;
  seed: number;
  pages: number;
}>;

/**
 * A made-up brochure of one lay-out (or all of them by turns) and the truth about it. Frames are painted in shuffled
 * order. The same spec gives the same bytes.
 */
export async function makeBrochure(spec: BrochureSpec): Promise<Brochure> {
  const chance = chanceOf(
    spec.seed * 100 + layouts.indexOf(spec.layout as Layout) * 10 + (spec.overlap ? 5 : 0),
  );
  const doc = new PDFDocument({
    size: 'A4',
    margin: 0,
    compress: false,
    autoFirstPage: false,
    info: { CreationDate: new Date(0) },
  });
  const widthOf = widthsOf(doc);
  const writer = writerOf(planText(chance), lookOf(chance, spec.layout === 'three columns'), widthOf, () =>
    madeHeading(chance),
  );
  const furnisher = furnisherOf(chance, writer.look, spec.pages, widthOf);
  for (let number = 1; number <= spec.pages; number += 1) {
    const page = setOne(spec, number, writer, furnisher, chance);
    doc.addPage();
    paint(doc, page, chance);
  }
  const name = `${spec.layout.replace(' ', '-')}${spec.overlap ? '-overlapping' : ''}-${spec.seed}.pdf`;
  return { name, bytes: await bytesOf(doc), gold: writer.gold(), pages: spec.pages };
}

function setOne(
  spec: BrochureSpec,
  number: number,
  writer: Writer,
  furnisher: Furnisher,
  chance: Chance,
): Page {
  const { margin } = writer.look;
  const page: Page = { frames: [], areas: [] };
  writer.startPage();
  const top = furnisher.furnish(page, number, writer);
  const body = {
    x: margin.left,
    y: top,
    width: sheet.width - margin.left - margin.right,
    height: sheet.height - top - margin.bottom,
  };
  const layout = spec.layout === 'all' ? chance.pick(layouts) : spec.layout;
  setPage(layout, { writer, chance, page, body, number, overlap: spec.overlap });
  return page;
}

/** Widths of words in thousandths of the size, each measured once. */
function widthsOf(doc: Doc): WidthOf {
  const known = new Map<string, number>();
  return (text, font) => {
    const key = `${font} ${text}`;
    const width = known.get(key) ?? doc.font(font).fontSize(1000).widthOfString(text);
    known.set(key, width);
    return width;
  };
}

/** Grounds first, then the frames in shuffled order. */
function paint(doc: Doc, page: Page, chance: Chance): void {
  for (const { x, y, width, height, fill, stroke } of chance.shuffled(page.areas)) {
    if (fill !== null) doc.rect(x, y, width, height).fill(fill);
    if (stroke !== null) doc.lineWidth(0.8).rect(x, y, width, height).stroke(stroke);
  }
  doc.fillColor('#111111');
  for (const frame of chance.shuffled(page.frames)) for (const line of frame.lines) paintLine(doc, line);
}

function paintLine(doc: Doc, line: Line): void {
  const { style, texts, widths, gap, x, y, marker, markerX } = line;
  doc.font(style.font).fontSize(style.size);
  if (marker !== null) doc.text(marker, markerX, y, { lineBreak: false });
  const space = doc.widthOfString(' ');
  if (!style.perWord && Math.abs(gap - space) < 0.01) {
    doc.text(texts.join(' '), x, y, { lineBreak: false });
    return;
  }
  if (!style.perWord) {
    doc.text(texts.join(' '), x, y, { lineBreak: false, wordSpacing: gap - space });
    return;
  }
  let at = x;
  texts.forEach((text, i) => {
    doc.text(text, at, y, { lineBreak: false });
    at += widths[i]! + gap;
  });
}

function bytesOf(doc: Doc): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    doc.on('data', (part: Uint8Array) => parts.push(part));
    doc.on('end', () => resolve(new Uint8Array(Buffer.concat(parts))));
    doc.on('error', reject);
    doc.end();
  });
}
