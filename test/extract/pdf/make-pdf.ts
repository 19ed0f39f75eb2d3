import PDFDocument from 'pdfkit';

type Doc = InstanceType<typeof PDFDocument>;
type Options = ConstructorParameters<typeof PDFDocument>[0];

/** Bytes of a small PDF that `draw` paints; pages are 595 by 842 points, with no margins of their own. */
export function makePdf(draw: (doc: Doc) => void, options: Options = {}): Promise<Uint8Array> {
  const doc = new PDFDocument({ size: 'A4', margin: 0, compress: false, info: {}, ...options });
  const parts: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    doc.on('data', (part: Uint8Array) => parts.push(part));
    doc.on('end', () => resolve(new Uint8Array(Buffer.concat(parts))));
    doc.on('error', reject);
    draw(doc);
    doc.end();
  });
}

/** Paints lines of text one under another, each at its own place, as a design program does. */
export function lines(
  doc: Doc,
  x: number,
  y: number,
  texts: readonly string[],
  size = 10,
  font = 'Helvetica',
): number {
  doc.font(font).fontSize(size);
  texts.forEach((text, i) => {
    doc.text(text, x, y + i * size * 1.25, { lineBreak: false });
  });
  return y + texts.length * size * 1.25;
}

/** Breaks a text into lines of at most `width` characters. */
export function wrap(text: string, width: number): string[] {
  const rows: string[] = [];
  for (const word of text.split(' ')) {
    const last = rows[rows.length - 1];
    if (last !== undefined && last.length + word.length < width) rows[rows.length - 1] = `${last} ${word}`;
    else rows.push(word);
  }
  return rows;
}

/** A fictional sentence of about thirty words that names its number, so that order can be told. */
export function sentence(number: number): string {
  return `Sentence ${number} says that the wardens of Ember Vale will walk the lanes by the mill each evening, talk with those who live there and write down what they are told.`;
}
