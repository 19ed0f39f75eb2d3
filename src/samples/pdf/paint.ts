import PDFDocument from 'pdfkit';
import { type Node, type Op, type Page, pageHeight, pageWidth, type ShapeOp } from './ops.ts';
import { type StructureTree, structureTree } from './structure.ts';

export type PdfAbout = Readonly<{
  title: string;
  author: string;
  /** The day the file claims to be made, so that the same source gives the same bytes. */
  created: Date;
  tagged: boolean;
  /** Entries of the outline: words and 1-based page. */
  bookmarks: readonly Readonly<{ text: string; page: number }>[];
}>;

/** The bytes of a PDF. Streams are not compressed: deflate differs between machines, plain bytes do not. */
export function paintPdf(pages: readonly Page[], about: PdfAbout): Promise<Uint8Array> {
  const document = new PDFDocument({
    autoFirstPage: false,
    compress: false,
    pdfVersion: '1.7',
    lang: 'en-GB',
    displayTitle: true,
    tagged: about.tagged,
    size: [pageWidth, pageHeight],
    margin: 0,
    info: {
      Title: about.title,
      Author: about.author,
      Subject: 'Fictional sample plan - not a real force area',
      CreationDate: about.created,
      ModDate: about.created,
    },
  });
  const chunks: Uint8Array[] = [];
  const done = new Promise<Uint8Array>((resolve, reject) => {
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
  });
  const tree = about.tagged ? structureTree(document) : null;
  pages.forEach((page, i) => {
    document.addPage();
    for (const bookmark of about.bookmarks)
      if (bookmark.page === i + 1) document.outline.addItem(bookmark.text);
    paintPage(document, page, tree);
  });
  tree?.finish();
  document.end();
  return done;
}

function paintPage(document: PDFKit.PDFDocument, page: Page, tree: StructureTree | null): void {
  let open: Node | null | undefined;
  for (const op of page.groups.flat()) {
    if (tree !== null && op.node !== open) {
      if (open !== undefined) document.endMarkedContent();
      if (op.node === null) document.markContent('Artifact', { type: 'Pagination' });
      else tree.open(op.node);
      open = op.node;
    }
    paintOp(document, op);
  }
  if (open !== undefined) document.endMarkedContent();
}

function paintOp(document: PDFKit.PDFDocument, op: Op): void {
  if (op.kind === 'shape') {
    paintShape(document, op);
    return;
  }
  if (op.turned === true) document.save().rotate(-90, { origin: [op.x, op.y] });
  document
    .font(op.style.font)
    .fontSize(op.style.size)
    .fillColor(op.style.colour)
    .text(op.text, op.x, op.y, { lineBreak: false, baseline: 'alphabetic' });
  if (op.turned === true) document.restore();
}

function paintShape(document: PDFKit.PDFDocument, op: ShapeOp): void {
  const [first, ...others] = op.points;
  if (first === undefined) return;
  document.moveTo(first[0], first[1]);
  for (const [x, y] of others) document.lineTo(x, y);
  document.closePath();
  if (op.fill !== null) document.fill(op.fill);
  else document.lineWidth(0.8).stroke(op.stroke ?? '#000000');
}
