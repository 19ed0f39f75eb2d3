import type { SeenWord } from '../ocr/recogniser.ts';
import { type Fragment, median } from './layout.ts';
import { isBullet } from './markers.ts';
import { findBullets } from './ocr-bullets.ts';
import { type Inked, inkIn } from './ocr-ink.ts';
import { enclose, type Level } from './ocr-sheet.ts';

type SeenLine = Readonly<{ words: readonly SeenWord[]; baseline: number; size: number }>;

/** A recognised word as a piece of text; `weight` is how thick its line's strokes are, in sizes. */
export type SeenFragment = Fragment & Readonly<{ weight: number }>;

/** Recognised words as pieces of text, level, in points, with their place on the page as shown. */
export function toFragments(words: readonly SeenWord[], inked: Inked, level: Level): SeenFragment[] {
  const measured = [...Map.groupBy(words, (word) => word.line).values()].flatMap(parted).map(measureLine);
  // Lines with too few letters to be measured by are as the page's other lines are.
  const usual = median(measured.filter(({ size }) => size > 0).map(({ size }) => size)) || inked.dpi / 7;
  const lines = measured.map((raw) =>
    findBullets(withCapitalI(raw.size > 0 ? raw : { ...raw, size: usual }), inked),
  );
  return withoutTwins(lines, new Set(words)).flatMap((line) => {
    const weight = weightOf(line, inked);
    return line.words.map((word) => ({ ...fragmentOf(word, line, 72 / inked.dpi, level), weight }));
  });
}

function fragmentOf(word: SeenWord, { baseline, size }: SeenLine, scale: number, level: Level): Fragment {
  // With a dot's slack on each side, for ink ends between dots.
  const ink = { x: word.x - 1, y: word.y - 1, width: word.width + 2, height: word.height + 2 };
  const shown = enclose(level, {
    x: ink.x * scale,
    y: ink.y * scale,
    width: ink.width * scale,
    height: ink.height * scale,
  });
  // The middle of the sheet is the middle of the page, however far its corners stick out.
  const left = (level.page.width - level.width) / 2;
  const top = (level.page.height - level.height) / 2;
  return {
    // A space, so that words the recogniser parted stay apart however narrow the gap.
    text: `${word.text} `,
    x: left + word.x * scale,
    y: top + (baseline - 0.85 * size) * scale,
    width: word.width * scale,
    height: 1.07 * size * scale,
    baseline: top + baseline * scale,
    size: size * scale,
    font: '',
    content: null,
    artefact: false,
    turn: 0,
    seen: { confidence: word.confidence, shown },
  };
}

/** Recognisers take a column of bullets for a text of its own: what they read where a bullet was found goes. */
function withoutTwins(lines: readonly SeenLine[], recognised: ReadonlySet<SeenWord>): SeenLine[] {
  const bullets = lines.flatMap(({ words }) =>
    words.slice(0, 1).filter((word) => !recognised.has(word) && isBullet(word.text)),
  );
  if (bullets.length === 0) return [...lines];
  const isTwin = (word: SeenWord) =>
    [...word.text].length <= 2 && bullets.some((bullet) => bullet !== word && covers(word, bullet));
  return lines.flatMap((line) => {
    const words = line.words.filter((word) => !isTwin(word));
    return words.length === 0 ? [] : [{ ...line, words }];
  });
}

function covers(word: SeenWord, bullet: SeenWord): boolean {
  const [x, y] = [bullet.x + bullet.width / 2, bullet.y + bullet.height / 2];
  return x >= word.x - 2 && x <= word.x + word.width + 2 && y >= word.y - 2 && y <= word.y + word.height + 2;
}

/** A lone upright stroke as high as a capital is the word I, which recognisers take for a bar or a call. */
function withCapitalI(line: SeenLine): SeenLine {
  const words = line.words.map((word) =>
    /^[|!l]$/.test(word.text) && word.height > 0.55 * line.size && word.height < 0.9 * line.size
      ? { ...word, text: 'I' }
      : word,
  );
  return { ...line, words };
}

/** Recognisers run lines of neighbouring columns into one: such a line is cut where no space could be so wide. */
function parted(line: readonly SeenWord[]): SeenWord[][] {
  const sorted = [...line].sort((a, b) => a.x - b.x);
  const height = median(sorted.map((word) => word.height));
  const parts: SeenWord[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const word of sorted) {
    if (word.x - end > widestSpace * height) parts.push([]);
    parts.at(-1)?.push(word);
    end = Math.max(end, word.x + word.width);
  }
  return parts;
}

/** In heights of words, about two sizes. */
const widestSpace = 2.2;

/** A line's size and baseline, by the letters of its words and the height of their ink; size 0 where none tells. */
function measureLine(words: readonly SeenWord[]): SeenLine {
  const sorted = [...words].sort((a, b) => a.x - b.x);
  const telling = sorted.filter((word) => /[\p{L}\p{N}]{2}/u.test(word.text));
  const size = median(
    telling.map(({ text, height }) => {
      const { rise, hang } = inkOf(text);
      return height / (rise + hang);
    }),
  );
  const bases = (telling.length > 0 ? telling : sorted).map(
    ({ text, y, height }) => y + height - inkOf(text).hang * size,
  );
  return { words: sorted, size, baseline: median(bases) };
}

const tall = /[\p{Lu}\dßbdfhklþ£$&%?!/()[\]{}|'"‘’“”@#]/u;
const middling = /[tijáéíóúàèìòùâêîôûŵŷäëïöü]/u;
const hanging = /[gjpqyQ,;()[\]{}|@çþ]/u;

/** How far a word's ink rises above the baseline and hangs below it, in sizes of its font, by its letters. */
function inkOf(text: string): { rise: number; hang: number } {
  const rise = tall.test(text) ? 0.72 : middling.test(text) ? 0.68 : 0.53;
  return { rise, hang: hanging.test(text) ? 0.21 : 0 };
}

/** How thick the strokes of a line are, as a share of its size: the mean length of the runs of ink in its rows. */
function weightOf({ words, size }: SeenLine, picture: Inked): number {
  let [dots, runs] = [0, 0];
  for (const word of words) {
    if (!/[\p{L}\p{N}]/u.test(word.text)) continue;
    const ink = inkIn(picture, word);
    dots += ink?.dots ?? 0;
    runs += ink?.runs ?? 0;
  }
  return runs === 0 ? 0 : dots / runs / size;
}
