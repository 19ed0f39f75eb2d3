import type { Unit } from '../plan.ts';
import { textWidth } from './measure.ts';
import type { TextStyle } from './ops.ts';

/** A line of wrapped text: pieces that stand side by side. A `raised` piece is the mark of a footnote. */
export type Line = Readonly<{ pieces: readonly Piece[]; notes: readonly number[] }>;
export type Piece = Readonly<{ text: string; raised: boolean; units: readonly number[]; x: number }>;

type Word = Readonly<{ text: string; unit: number | null; note: number | null }>;

/** Where a word may be divided at a line's end: a table from whole words to parts, or none. */
export type Hyphenation = ReadonlyMap<string, readonly string[]>;

/** Breaks the units' words into lines no wider than `width` points, as one running text. */
export function wrap(
  units: readonly Pick<Unit, 'text' | 'index' | 'note'>[],
  width: number,
  style: TextStyle,
  hyphenation: Hyphenation = new Map(),
): Line[] {
  const lines: Line[] = [];
  let current: Word[] = [];
  const queue = units.flatMap((unit) => wordsOf(unit));
  for (let word = queue.shift(); word !== undefined; word = queue.shift()) {
    if (lineWidth([...current, word], style) <= width) {
      current.push(word);
      continue;
    }
    const parts = divide(word, hyphenation).find(
      ([first]) => lineWidth([...current, { ...word, text: first, note: null }], style) <= width,
    );
    if (parts !== undefined) {
      current.push({ ...word, text: parts[0], note: null });
      queue.unshift({ ...word, text: parts[1], unit: null });
    } else {
      if (current.length === 0) throw new Error(`"${word.text}" is wider than its column`);
      queue.unshift(word);
    }
    lines.push(setLine(current, style));
    current = [];
  }
  if (current.length > 0) lines.push(setLine(current, style));
  return lines;
}

function wordsOf(unit: Pick<Unit, 'text' | 'index' | 'note'>): Word[] {
  const words = unit.text.split(' ');
  return words.map((text, i) => ({
    text,
    unit: i === 0 ? unit.index : null,
    note: i === words.length - 1 ? (unit.note ?? null) : null,
  }));
}

/** Ways to divide a word, longest first part first: at its own hyphens, else where the table says. */
function divide(word: Word, hyphenation: Hyphenation): [string, string][] {
  const own = [...word.text.matchAll(/[\p{L}]-(?=[\p{L}]{3})/gu)].map((match) => match.index + 2);
  const ways: [string, string][] = own
    .reverse()
    .map((at) => [word.text.slice(0, at), word.text.slice(at)] as [string, string]);
  const bare = word.text.replace(/[.,;:]$/, '');
  const parts = hyphenation.get(bare) ?? [];
  for (let i = parts.length - 1; i > 0; i--) {
    const head = parts.slice(0, i).join('');
    ways.push([`${head}-`, word.text.slice(head.length)]);
  }
  return ways;
}

function lineWidth(words: readonly Word[], style: TextStyle): number {
  const text = words.map((word) => word.text).join(' ');
  const marks = words.filter((word) => word.note !== null).length;
  return textWidth(text, style.font, style.size) + marks * style.size * 0.4;
}

function setLine(words: readonly Word[], style: TextStyle): Line {
  const pieces: Piece[] = [];
  let x = 0;
  let from = 0;
  const put = (text: string, units: readonly number[], raised: boolean): void => {
    pieces.push({ text, raised, units, x });
    x += textWidth(text, style.font, raised ? style.size * 0.62 : style.size);
  };
  words.forEach((word, i) => {
    if (word.note === null && i < words.length - 1) return;
    const run = words.slice(from, i + 1);
    if (from > 0) x += textWidth(' ', style.font, style.size);
    const starts = run.flatMap((each) => (each.unit === null ? [] : [each.unit]));
    put(run.map((each) => each.text).join(' '), starts, false);
    if (word.note !== null) put(String(word.note), [], true);
    from = i + 1;
  });
  return { pieces, notes: words.flatMap((word) => (word.note === null ? [] : [word.note])) };
}
