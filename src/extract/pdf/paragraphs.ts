import { around, bottom, type Line, type Looks, overlapY, type Rect, right } from './layout.ts';

/** Lines that make one paragraph, heading, item or cell, in reading order. */
export type Passage = Rect & Readonly<{ lines: readonly Line[]; page: number }>;

type Column = Readonly<{
  right: number;
  leading: number;
  looks: Looks;
  bodySize: number;
  around: readonly Rect[];
}>;

/**
 * Cuts the lines of one column, top to bottom, into paragraphs. `group` tells what a tagged file holds together,
 * `around` what else stands on the page, for lines are short beside a box.
 */
export function cutParagraphs(
  lines: readonly Line[],
  context: Readonly<{ looks: Looks; bodySize: number; around?: readonly Rect[] }>,
  group: (line: Line) => number | null = () => null,
): Passage[] {
  const column = { around: [], ...measure(lines), ...context };
  const passages: Line[][] = [];
  let open: Line[] = [];
  for (const line of lines) {
    const last = open[open.length - 1];
    if (last !== undefined && (group(last) !== group(line) || breaks(open, last, line, column))) {
      passages.push(open);
      open = [];
    }
    open.push(line);
  }
  if (open.length > 0) passages.push(open);
  return passages.map(toPassage);
}

export function toPassage(lines: readonly Line[]): Passage {
  return { ...around(lines), lines, page: lines[0]?.page ?? 1 };
}

function measure(lines: readonly Line[]): { right: number; leading: number } {
  const steps: number[] = [];
  for (let i = 1; i < lines.length; i++) {
    const [above, line] = [lines[i - 1]!, lines[i]!];
    const step = (line.baseline - above.baseline) / line.size;
    if (Math.abs(above.size - line.size) < 0.5 && step > 0.8 && step < 2.6) steps.push(step);
  }
  const sorted = steps.sort((a, b) => a - b);
  return {
    right: lines.reduce((most, line) => Math.max(most, right(line)), 0),
    leading: sorted[Math.floor(sorted.length * 0.4)] ?? 1.2,
  };
}

function breaks(open: readonly Line[], last: Line, line: Line, column: Column): boolean {
  if (isSameRow(last, line)) return line.x - right(last) > line.size;
  if (line.marker !== null) return true;
  if (line.size < 0.88 * column.bodySize && /^\d{1,2}\s+\p{Lu}/u.test(line.text)) return true;
  if (line.y < last.y - last.size) return true;
  if (differs(last, line, column.looks)) return true;
  const step = (line.baseline - last.baseline) / line.size;
  if (step > Math.max(column.leading || 1.2, 1) * 1.28 && line.y - bottom(last) > 0.2 * line.size)
    return true;
  if (line.size > 1.15 * column.bodySize && line.text.length < 60) {
    return line.y - bottom(last) > 0.6 * line.size;
  }
  const ends = endsSentence(last.text);
  if (ends ? endsEarly(last, line, column, 0.8) : endsEarly(last, line, column, 2.5) && !isCut(last.text)) {
    return ends || (/^[\p{Lu}\d“"‘]/u.test(line.text) && !(isCapitals(last) && isCapitals(line)));
  }
  return isIndented(open, last, line) && ends && !isPushed(last, line, column);
}

/** Where all letters are capitals, one at the head of a line begins nothing. */
function isCapitals({ text }: Line): boolean {
  return /\p{Lu}{2}.*\s/u.test(text) && !/\p{Ll}/u.test(text);
}

function isSameRow(a: Line, b: Line): boolean {
  return Math.abs(a.baseline - b.baseline) < 0.4 * Math.min(a.size, b.size);
}

/** A change of size always parts; a change of weight or slant only where no sentence runs through it. */
function differs(last: Line, line: Line, looks: Looks): boolean {
  if (Math.abs(last.size - line.size) > Math.max(0.6, 0.07 * last.size)) return true;
  if (last.font === line.font) return false;
  const [a, b] = [looks.get(last.font), looks.get(line.font)];
  if (a === undefined || b === undefined || a.bold === b.bold) return false;
  return !(/^\p{Ll}/u.test(line.text) && !endsSentence(last.text));
}

/** The first word of the next line, and `spare` sizes more, had room on this one: the writer ended the line. */
function endsEarly(last: Line, line: Line, column: Column, spare: number): boolean {
  const first = line.text.indexOf(' ');
  const share = (first < 0 ? line.text.length : first) / Math.max(1, line.text.length);
  const word = line.width * share;
  const centred =
    Math.abs(last.x + last.width / 2 - line.x - line.width / 2) < 2 && Math.abs(last.x - line.x) > 4;
  return !centred && right(last) + word + spare * line.size < edgeOf(last, column);
}

/** How far a line could have reached: to the edge of its column or to what stands beside it. */
function edgeOf(line: Line, { right: edge, around }: Column): number {
  let nearest = edge;
  for (const other of around)
    if (other.x > right(line) && other.x < nearest && overlapY(other, line) > 0.3 * line.height)
      nearest = other.x;
  return nearest === edge ? edge : nearest - 0.7 * line.size;
}

function isIndented(open: readonly Line[], last: Line, line: Line): boolean {
  const left = open.length > 1 ? last.x : last.textX;
  return line.x - left > 0.8 * line.size;
}

/** Whether something on the left of one of two lines moves it out of line with the other. */
function isPushed(last: Line, line: Line, { around }: Column): boolean {
  const has = (one: Line) => around.some((other) => isLeftOf(other, one));
  return has(last) !== has(line);
}

function isLeftOf(other: Rect, line: Line): boolean {
  const gap = line.x - right(other);
  return gap > 0 && gap < 3 * line.size && overlapY(other, line) > 0.3 * line.height;
}

/** Whether a line ends as a sentence or a lead-in does. */
export function endsSentence(text: string): boolean {
  return /[.!?:;…]["'”’)\]]*$/.test(text);
}

/** Whether a text breaks off at a word that cannot end a sentence, so that it goes on whatever follows. */
export function isCut(text: string): boolean {
  return cutWord.test(text);
}

const cutWord =
  /\s(?:the|a|an|of|and|or|to|in|for|with|by|on|at|from|our|my|their|its|his|her|this|that|is|are|was|were|be|has|have|had)$/i;
