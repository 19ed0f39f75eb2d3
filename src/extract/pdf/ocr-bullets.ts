import type { SeenWord } from '../ocr/recogniser.ts';
import { type Ink, type Inked, stretches } from './ocr-ink.ts';

type SeenLine = Readonly<{ words: readonly SeenWord[]; baseline: number; size: number }>;

/** How far left of a line, in its sizes, its bullet can stand. */
const reach = 4;

/**
 * Finds the bullets of lines by their shape, for recognisers take them for full stops or letters, or pass them over:
 * a compact blob or a dash, alone, that floats above the baseline. Each becomes the first word of its line.
 */
export function findBullets(line: SeenLine, picture: Inked): SeenLine {
  const { words, size } = line;
  const [first, second] = words;
  if (first === undefined || size < 8) return line;
  const outside = signBefore(first, line, picture);
  if (outside !== null) return { ...line, words: [outside, ...words] };
  if (second === undefined || [...first.text].length > 2) return line;
  const gap = second.x - first.x - first.width;
  const sign = gap > 0.2 * size ? signOf(stretches(picture, areaOf(first, line), size), line) : null;
  return sign === null ? line : { ...line, words: [{ ...first, text: sign }, ...words.slice(1)] };
}

/** A bullet that stands alone before the first word. */
function signBefore(first: SeenWord, line: SeenLine, picture: Inked): SeenWord | null {
  const { size } = line;
  const from = Math.max(0, first.x - reach * size);
  const to = first.x - 0.25 * size;
  const left = stretches(picture, { ...areaOf(first, line), x: from, width: to - from }, 0.25 * size);
  const blob = left.at(-1);
  const before = left.at(-2);
  if (blob === undefined || blob.area.x - from < 0.1 * size) return null;
  if (before !== undefined && blob.area.x - before.area.x - before.area.width < size) return null;
  const sign = signOf([blob], line);
  return sign === null ? null : { ...blob.area, text: sign, line: first.line, confidence: first.confidence };
}

/** The height of the line beside a word. */
function areaOf({ x, width }: SeenWord, { baseline, size }: SeenLine) {
  return { x, width, y: baseline - 0.95 * size, height: 1.2 * size };
}

/** The bullet that one stretch of ink draws; null where it is none. */
function signOf(inks: readonly Ink[], { baseline, size }: SeenLine): string | null {
  const [ink] = inks;
  if (ink === undefined || inks.length > 1) return null;
  const { x: _, y, width, height } = ink.area;
  const middle = (baseline - y - height / 2) / size;
  if (middle < 0.12 || middle > 0.6 || Math.max(width, height) > 0.8 * size) return null;
  if (width < 0.12 * size || baseline - y - height < -0.05 * size) return null;
  if (height < 0.2 * size && width > 2 * height) return '–';
  const ratio = width / height;
  if (ratio < 0.65 || ratio > 1.55 || height > 0.62 * size) return null;
  // Letters have hollows, so that their rows are cut into more than one run.
  return ink.dots > 0.6 * width * height && ink.runs < 1.15 * height ? '•' : null;
}
