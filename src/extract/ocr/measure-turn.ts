import type { Picture } from './recogniser.ts';

/** The largest turn that is looked for, in degrees: more is no slip of a sheet in the scanner. */
const most = 5;
const coarse = 0.25;
const fine = 0.05;
/** Fewer dark dots are no text to measure by. */
const leastDots = 400;

/**
 * How far a page's lines of text are turned clockwise, in degrees (-5 to 5): at the right angle the dark dots of a
 * page fall into few rows, so that the sum of the squares of the rows is largest. 0 where there is no text to see.
 */
export function measureTurn(picture: Picture): number {
  const dots = darkDots(shrink(picture, 75));
  if (dots.length < 2 * leastDots) return 0;
  const near = bestAngle(dots, 0, most, coarse);
  const angle = bestAngle(dots, near, coarse, fine);
  return Math.abs(angle) >= most ? 0 : Math.round(angle * 100) / 100;
}

function bestAngle(dots: Float32Array, middle: number, reach: number, step: number): number {
  let best = middle;
  let most = -1;
  const steps = Math.round(reach / step);
  for (let i = -steps; i <= steps; i++) {
    const angle = middle + i * step;
    const score = sharpness(dots, angle);
    // Of equals, the smaller turn.
    if (score > most || (score === most && Math.abs(angle) < Math.abs(best))) [best, most] = [angle, score];
  }
  return best;
}

function sharpness(dots: Float32Array, degrees: number): number {
  const slope = Math.tan((degrees * Math.PI) / 180);
  const rows = new Map<number, number>();
  for (let i = 0; i < dots.length; i += 2) {
    const row = Math.round(dots[i + 1]! - dots[i]! * slope);
    rows.set(row, (rows.get(row) ?? 0) + 1);
  }
  let sum = 0;
  for (const count of rows.values()) sum += count * count;
  return sum;
}

/** Places of dots that are darker than most and lie at an edge downwards: large dark areas say nothing of lines. */
function darkDots({ width, height, grey }: Picture): Float32Array {
  const dark = threshold(grey);
  const found: number[] = [];
  for (let y = 0; y + 1 < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      if (grey[at]! < dark && grey[at + width]! >= dark) found.push(x, y);
    }
  }
  return Float32Array.from(found);
}

/** Half way between the commonest light grey (the paper) and the darkest twentieth. */
function threshold(grey: Uint8Array): number {
  const counts = new Uint32Array(256);
  for (const value of grey) counts[value]!++;
  let paper = 255;
  for (let value = 128; value < 256; value++) if (counts[value]! > counts[paper]!) paper = value;
  let left = grey.length / 50;
  let ink = 0;
  while (ink < paper && left > 0) left -= counts[ink++]!;
  return (paper + ink) / 2;
}

/** The picture at about so many dots an inch, each dot the mean of those it stands for. */
function shrink(picture: Picture, dpi: number): Picture {
  const by = Math.max(1, Math.round(picture.dpi / dpi));
  const width = Math.floor(picture.width / by);
  const height = Math.floor(picture.height / by);
  const grey = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      let sum = 0;
      for (let v = 0; v < by; v++) {
        const row = (y * by + v) * picture.width + x * by;
        for (let u = 0; u < by; u++) sum += picture.grey[row + u]!;
      }
      grey[y * width + x] = sum / (by * by);
    }
  }
  return { width, height, grey, dpi: picture.dpi / by };
}
