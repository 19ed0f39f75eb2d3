import type { Picture } from '../ocr/recogniser.ts';

/** A picture with the grey below which a dot is ink. */
export type Inked = Picture & Readonly<{ dark: number }>;

type Area = Readonly<{ x: number; y: number; width: number; height: number }>;

/** What ink there is in an area: its dots, how many separate runs its rows cut them into, and the area it fills. */
export type Ink = Readonly<{ dots: number; runs: number; area: Area }>;

/** Half way between the paper (the commonest grey of the lighter half) and the darkest fiftieth. */
export function withThreshold(picture: Picture): Inked {
  const counts = new Uint32Array(256);
  for (const value of picture.grey) counts[value]!++;
  let paper = 255;
  for (let value = 128; value < 256; value++) if (counts[value]! > counts[paper]!) paper = value;
  let left = picture.grey.length / 50;
  let ink = 0;
  while (ink < paper && left > 0) left -= counts[ink++]!;
  return { ...picture, dark: (paper + ink) / 2 };
}

/** The picture without specks: dots of ink that touch no other or only one. Stops and the dots of i are larger. */
export function withoutSpecks(picture: Inked): Inked {
  const { width, height, grey, dark } = picture;
  const clean = Uint8Array.from(grey);
  for (let y = 1; y + 1 < height; y++) {
    for (let x = 1; x + 1 < width; x++) {
      const at = y * width + x;
      if (grey[at]! >= dark) continue;
      let beside = 0;
      for (const row of [at - width, at, at + width])
        for (let u = row - 1; u <= row + 1; u++) if (grey[u]! < dark) beside++;
      // The dot itself is one of them.
      if (beside <= 2) clean[at] = 255;
    }
  }
  return { ...picture, grey: clean };
}

/** Measures the ink of an area; null where there is none. */
export function inkIn(picture: Inked, area: Area): Ink | null {
  const left = Math.max(0, Math.floor(area.x));
  const right = Math.min(picture.width, Math.ceil(area.x + area.width));
  const top = Math.max(0, Math.floor(area.y));
  const bottom = Math.min(picture.height, Math.ceil(area.y + area.height));
  let [dots, runs] = [0, 0];
  let [x0, x1, y0, y1] = [right, left, bottom, top];
  for (let y = top; y < bottom; y++) {
    let inside = false;
    for (let x = left; x < right; x++) {
      const isInk = picture.grey[y * picture.width + x]! < picture.dark;
      if (isInk) {
        dots++;
        if (!inside) runs++;
        x0 = Math.min(x0, x);
        x1 = Math.max(x1, x + 1);
        y0 = Math.min(y0, y);
        y1 = Math.max(y1, y + 1);
      }
      inside = isInk;
    }
  }
  return dots === 0 ? null : { dots, runs, area: { x: x0, y: y0, width: x1 - x0, height: y1 - y0 } };
}

/** Areas of columns with ink in them, from left to right, parted where at least `gap` columns are bare. */
export function stretches(picture: Inked, area: Area, gap: number): Ink[] {
  const found: Ink[] = [];
  let from: number | null = null;
  let last = 0;
  const end = area.x + area.width;
  for (let x = Math.floor(area.x); x <= end; x++) {
    const bare = x >= end || inkIn(picture, { ...area, x, width: 1 }) === null;
    if (!bare) {
      from ??= x;
      last = x;
    } else if (from !== null && (x - last >= gap || x >= end)) {
      const ink = inkIn(picture, { ...area, x: from, width: last + 1 - from });
      if (ink !== null) found.push(ink);
      from = null;
    }
  }
  return found;
}
