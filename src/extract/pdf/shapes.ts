import { AnnotationMode, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Rect } from './layout.ts';
import { multiply } from './matrix.ts';
import { rectangles } from './rectangles.ts';

/** Filled areas and thin lines of a page, placed as the page is shown. */
export type Shapes = Readonly<{ fills: readonly Rect[]; rules: readonly Rect[] }>;

export const noShapes: Shapes = { fills: [], rules: [] };

const limit = 4000;
const thin = 3;

type Matrix = readonly number[];
type Operators = Readonly<{ fnArray: readonly number[]; argsArray: readonly unknown[] }>;

/** Reads the page's drawing operators; costs about as much as reading its text. */
export async function readShapes(page: PDFPageProxy): Promise<Shapes> {
  const operators = (await page.getOperatorList({
    annotationMode: AnnotationMode.DISABLE,
  })) as unknown as Operators;
  const fills: Rect[] = [];
  const rules: Rect[] = [];
  for (const { rect, filled, colour } of drawn(operators, page.getViewport({ scale: 1 }).transform)) {
    if (fills.length + rules.length >= limit) break;
    if (Math.min(rect.width, rect.height) <= thin) {
      if (Math.max(rect.width, rect.height) >= 15) rules.push(rect);
    } else if (filled && rect.width > 30 && rect.height > 8 && colour !== '#ffffff') fills.push(rect);
    else if (!filled && rect.width > 30 && rect.height > 8) rules.push(...sides(rect));
  }
  return { fills, rules };
}

/** The outline of a stroked rectangle: its upper and lower side. */
function sides({ x, y, width, height }: Rect): Rect[] {
  return [
    { x, y, width, height: 0 },
    { x, y: y + height, width, height: 0 },
  ];
}

const fillers = new Set<number>([
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
]);
const strokers = new Set<number>([OPS.stroke, OPS.closeStroke]);

function* drawn(
  operators: Operators,
  view: Matrix,
): Iterable<{ rect: Rect; filled: boolean; colour: string }> {
  const stack: { matrix: Matrix; colour: string }[] = [];
  let state = { matrix: view, colour: '#000000' };
  for (let i = 0; i < operators.fnArray.length; i++) {
    const fn = operators.fnArray[i]!;
    const args = operators.argsArray[i] as readonly unknown[] | null;
    if (fn === OPS.save || fn === OPS.paintFormXObjectBegin) stack.push(state);
    if (fn === OPS.restore || fn === OPS.paintFormXObjectEnd) state = stack.pop() ?? state;
    if (fn === OPS.transform) state = { ...state, matrix: multiply(state.matrix, args as Matrix) };
    if (fn === OPS.paintFormXObjectBegin && Array.isArray(args?.[0])) {
      state = { ...state, matrix: multiply(state.matrix, args[0] as Matrix) };
    }
    if (fn === OPS.setFillRGBColor && typeof args?.[0] === 'string') state = { ...state, colour: args[0] };
    if (fn !== OPS.constructPath || args === null) continue;
    const [paint, [path] = [null], bounds] = args as [
      number,
      [ArrayLike<number> | null],
      ArrayLike<number> | null,
    ];
    const filled = fillers.has(paint);
    if (!bounds || (!filled && !strokers.has(paint))) continue;
    for (const part of rectangles(path, bounds)) {
      const rect = place(part, state.matrix);
      if (Number.isFinite(rect.x + rect.y + rect.width + rect.height))
        yield { rect, filled, colour: state.colour };
    }
  }
}

function place(bounds: ArrayLike<number>, matrix: Matrix): Rect {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = Array.from(bounds);
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix;
  const xs = [a * x0 + c * y0 + e, a * x1 + c * y1 + e];
  const ys = [b * x0 + d * y0 + f, b * x1 + d * y1 + f];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
