import { AnnotationMode, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type Matrix, multiply } from './matrix.ts';
import { greyOf, type Pixels, toGrey } from './ocr-grey.ts';

/** A picture painted on a page: its dots, and the matrix from its unit square to points of the page as shown. */
export type PaintedImage = Readonly<{ pixels: Pixels; matrix: Matrix }>;

/** Pictures smaller than this on a side are signs and patterns. */
const leastSide = 32;
const mostImages = 400;

/** The pictures that a page paints, in order. Decodes them: the file must have been opened for pictures. */
export async function readImages(page: PDFPageProxy): Promise<PaintedImage[]> {
  const operators = (await page.getOperatorList({
    annotationMode: AnnotationMode.DISABLE,
  })) as unknown as Operators;
  const images: PaintedImage[] = [];
  for (const { image, matrix, colour } of painted(operators, page.getViewport({ scale: 1 }).transform)) {
    if (images.length >= mostImages) break;
    const raw = typeof image === 'string' ? await objectOf(page, image) : image;
    if (raw === null || Math.min(raw.width, raw.height) < leastSide) continue;
    const pixels = toGrey(raw, colour);
    if (pixels !== null && matrix.every(Number.isFinite)) images.push({ pixels, matrix });
  }
  return images;
}

type Operators = Readonly<{ fnArray: readonly number[]; argsArray: readonly (readonly unknown[] | null)[] }>;
type RawImage = Parameters<typeof toGrey>[0];
/** `colour` is the grey that a mask is painted in; null where the picture has its own. */
type Paint = Readonly<{ image: string | RawImage; matrix: Matrix; colour: number | null }>;

function* painted({ fnArray, argsArray }: Operators, view: readonly number[]): Iterable<Paint> {
  const stack: { matrix: Matrix; colour: number }[] = [];
  let state = { matrix: [...view] as Matrix, colour: 0 };
  for (let i = 0; i < fnArray.length; i++) {
    const fn = fnArray[i]!;
    const args = argsArray[i] ?? [];
    if (fn === OPS.save || fn === OPS.paintFormXObjectBegin) stack.push(state);
    if (fn === OPS.restore || fn === OPS.paintFormXObjectEnd) state = stack.pop() ?? state;
    if (fn === OPS.transform) state = { ...state, matrix: multiply(state.matrix, args as number[]) };
    if (fn === OPS.paintFormXObjectBegin && Array.isArray(args[0])) {
      state = { ...state, matrix: multiply(state.matrix, args[0] as number[]) };
    }
    if (fn === OPS.setFillRGBColor && typeof args[0] === 'string') {
      state = { ...state, colour: greyOf(args[0]) };
    }
    const { matrix } = state;
    if (fn === OPS.paintImageXObject) yield { image: args[0] as string, matrix, colour: null };
    if (fn === OPS.paintInlineImageXObject) yield { image: args[0] as RawImage, matrix, colour: null };
    if (fn === OPS.paintImageMaskXObject) {
      const mask = args[0] as { data: string | Uint8Array; width: number; height: number };
      const image = typeof mask.data === 'string' ? mask.data : (mask as RawImage);
      yield { image, matrix, colour: state.colour };
    }
  }
}

/** A decoded picture by its name; null where it could not be decoded. */
function objectOf(page: PDFPageProxy, name: string): Promise<RawImage | null> {
  const objects = name.startsWith('g_') ? page.commonObjs : page.objs;
  return new Promise((resolve) => {
    objects.get(name, (image: RawImage | null) => resolve(image?.data ? image : null));
  });
}
