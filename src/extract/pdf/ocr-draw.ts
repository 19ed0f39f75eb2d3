import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Picture } from '../ocr/recogniser.ts';
import type { PaintedImage } from './ocr-images.ts';

const dpi = 200;
const mostSide = 4000;

type Canvases = Readonly<{
  create(width: number, height: number): { context: CanvasRenderingContext2D };
}>;

/** Draws a page, text and all, as one picture. Rejects where the drawing library fails or cannot be loaded. */
export async function drawPage(pdf: PDFDocumentProxy, number: number): Promise<PaintedImage> {
  const page = await pdf.getPage(number);
  const whole = page.getViewport({ scale: 1 });
  const scale = Math.min(dpi / 72, mostSide / Math.max(1, whole.width, whole.height));
  const viewport = page.getViewport({ scale });
  const [width, height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
  const { context } = (pdf as unknown as { canvasFactory: Canvases }).canvasFactory.create(width, height);
  await page.render({ canvas: null, canvasContext: context, viewport, annotationMode: 0 }).promise;
  const grey = greyOf(context.getImageData(0, 0, width, height).data);
  page.cleanup();
  const [across, down] = [width / scale, height / scale];
  return { pixels: { width, height, grey, cover: null }, matrix: [across, 0, 0, -down, 0, down] };
}

function greyOf(data: Uint8ClampedArray): Picture['grey'] {
  const grey = new Uint8Array(data.length / 4);
  for (let i = 0, at = 0; i < grey.length; i++, at += 4) {
    grey[i] = (data[at]! * 77 + data[at + 1]! * 150 + data[at + 2]! * 29) >> 8;
  }
  return grey;
}
