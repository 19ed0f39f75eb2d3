import type { Outline } from './outlines.ts';

/** A sheet of dots in grey, 0 is black. */
export type Sheet = Readonly<{ width: number; height: number; grey: Float32Array }>;

const rowsPerDot = 4;

/** Fills outlines (in dots, winding rule) with a grey; a dot that is partly covered is partly painted. */
export function fill(sheet: Sheet, outlines: readonly Outline[], grey: number): void {
  const ys = outlines.flat().map(([, y]) => y);
  const top = Math.max(0, Math.floor(Math.min(...ys)));
  const bottom = Math.min(sheet.height, Math.ceil(Math.max(...ys)));
  const cover = new Float32Array(sheet.width);
  for (let y = top; y < bottom; y++) {
    cover.fill(0);
    for (let part = 0; part < rowsPerDot; part++) {
      for (const [from, to] of spans(outlines, y + (part + 0.5) / rowsPerDot)) spread(cover, from, to);
    }
    for (let x = 0; x < sheet.width; x++) {
      const share = Math.min(1, cover[x]! / rowsPerDot);
      const dot = y * sheet.width + x;
      if (share > 0) sheet.grey[dot]! += (grey - sheet.grey[dot]!) * share;
    }
  }
}

/** The stretches of a row that lie inside. */
function spans(outlines: readonly Outline[], y: number): [number, number][] {
  const crossings: { x: number; turn: number }[] = [];
  for (const outline of outlines) {
    outline.forEach(([x1, y1], i) => {
      const [x0, y0] = outline[(i + outline.length - 1) % outline.length]!;
      if (y0 <= y === y1 <= y) return;
      crossings.push({ x: x0 + ((y - y0) * (x1 - x0)) / (y1 - y0), turn: y1 > y0 ? 1 : -1 });
    });
  }
  crossings.sort((a, b) => a.x - b.x);
  const found: [number, number][] = [];
  let winding = 0;
  crossings.forEach(({ x, turn }, i) => {
    winding += turn;
    const next = crossings[i + 1];
    if (winding !== 0 && next !== undefined) found.push([x, next.x]);
  });
  return found;
}

function spread(cover: Float32Array, from: number, to: number): void {
  const [left, right] = [Math.max(0, from), Math.min(cover.length, to)];
  for (let x = Math.floor(left); x < right; x++) {
    cover[x]! += Math.min(right, x + 1) - Math.max(left, x);
  }
}
