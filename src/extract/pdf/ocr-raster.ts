import type { Picture } from '../ocr/recogniser.ts';
import type { Matrix } from './matrix.ts';
import type { PaintedImage } from './ocr-images.ts';
import { type Level, toShown } from './ocr-sheet.ts';

const points = 72;
/** Fewer dots an inch are too few to read by; more only take time. */
const [leastDpi, mostDpi] = [200, 300];
const mostDots = 12_000_000;

/** The dots an inch at which to lay pictures on a sheet: those of the largest, within what reads well. */
export function fittingDpi(images: readonly PaintedImage[], level: Level): number {
  let [largest, own] = [0, leastDpi];
  for (const { pixels, matrix } of images) {
    const [width, height] = [Math.hypot(matrix[0], matrix[1]), Math.hypot(matrix[2], matrix[3])];
    if (width * height <= largest) continue;
    largest = width * height;
    own = (points * pixels.width) / width;
  }
  const room = points * Math.sqrt(mostDots / (level.width * level.height));
  return Math.min(room, Math.max(leastDpi, Math.min(mostDpi, own)));
}

/** Lays a page's pictures on its level sheet, in grey on white. */
export function layPictures(images: readonly PaintedImage[], level: Level, dpi: number): Picture {
  const scale = dpi / points;
  const width = Math.max(1, Math.floor(level.width * scale));
  const height = Math.max(1, Math.floor(level.height * scale));
  const grey = new Uint8Array(width * height).fill(255);
  for (const image of images) lay(image, { width, height, grey, dpi }, level);
  return { width, height, grey, dpi };
}

/** Paints one picture: every dot of the sheet asks which dots of the picture lie under it. */
function lay({ pixels, matrix }: PaintedImage, sheet: Picture, level: Level): void {
  const scale = points / sheet.dpi;
  const map = inverse(matrix);
  if (map === null) return;
  const at = (x: number, y: number) => inPicture(map, toShown(level, x * scale, y * scale), pixels);
  const [originX, originY] = at(0, 0);
  const [rightX, rightY] = at(1, 0);
  const [downX, downY] = at(0, 1);
  const [ax, ay, bx, by] = [rightX - originX, rightY - originY, downX - originX, downY - originY];
  // Enough samples that no dot of a finer picture is passed over, two at least so that edges are smooth.
  const fineness = Math.max(Math.hypot(ax, ay), Math.hypot(bx, by));
  const samples = Math.min(4, Math.max(2, Math.ceil(fineness)));
  const share = 1 / (samples * samples);
  const { grey, cover, width, height } = pixels;
  for (let y = 0; y < sheet.height; y++) {
    const [from, to] = covered(originX + bx * y, originY + by * y, ax, ay, pixels, sheet.width);
    for (let x = from; x < to; x++) {
      const dot = y * sheet.width + x;
      const under = sheet.grey[dot]!;
      let sum = 0;
      for (let v = 0; v < samples; v++) {
        for (let u = 0; u < samples; u++) {
          const [dx, dy] = [x + (u + 0.5) / samples, y + (v + 0.5) / samples];
          const [px, py] = [Math.floor(originX + ax * dx + bx * dy), Math.floor(originY + ay * dx + by * dy)];
          if (px < 0 || py < 0 || px >= width || py >= height) {
            sum += under;
            continue;
          }
          const source = py * width + px;
          const opaque = cover === null ? 255 : cover[source]!;
          sum += opaque === 255 ? grey[source]! : under + ((grey[source]! - under) * opaque) / 255;
        }
      }
      sheet.grey[dot] = sum * share;
    }
  }
}

/** The dots of a row of the sheet, from and up to, that can lie on the picture. */
function covered(
  x0: number,
  y0: number,
  ax: number,
  ay: number,
  { width, height }: { width: number; height: number },
  most: number,
): [number, number] {
  let [from, to] = [0, most];
  for (const [start, step, size] of [
    [x0, ax, width],
    [y0, ay, height],
  ] as const) {
    if (Math.abs(step) < 1e-9) {
      if (start < -2 || start > size + 2) return [0, 0];
      continue;
    }
    const [a, b] = [(-2 - start) / step, (size + 2 - start) / step];
    from = Math.max(from, Math.floor(Math.min(a, b)));
    to = Math.min(to, Math.ceil(Math.max(a, b)));
  }
  return [from, to];
}

/** A picture's unit square has its first row at the top, at 1. */
function inPicture(
  map: Matrix,
  [x, y]: readonly [number, number],
  size: { width: number; height: number },
): [number, number] {
  const u = map[0] * x + map[2] * y + map[4];
  const v = map[1] * x + map[3] * y + map[5];
  return [u * size.width, (1 - v) * size.height];
}

function inverse([a, b, c, d, e, f]: Matrix): Matrix | null {
  const determinant = a * d - b * c;
  if (Math.abs(determinant) < 1e-9) return null;
  return [
    d / determinant,
    -b / determinant,
    -c / determinant,
    a / determinant,
    (c * f - d * e) / determinant,
    (b * e - a * f) / determinant,
  ];
}

/** The share of the page that pictures cover, overlaps counted twice, 1 at most. */
export function coverage(images: readonly PaintedImage[], page: { width: number; height: number }): number {
  let area = 0;
  for (const { matrix } of images) {
    const [a, b, c, d, e, f] = matrix;
    const xs = [e, e + a, e + c, e + a + c].map((x) => Math.min(page.width, Math.max(0, x)));
    const ys = [f, f + b, f + d, f + b + d].map((y) => Math.min(page.height, Math.max(0, y)));
    area += (Math.max(...xs) - Math.min(...xs)) * (Math.max(...ys) - Math.min(...ys));
  }
  return Math.min(1, area / Math.max(1, page.width * page.height));
}
