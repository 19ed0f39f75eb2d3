import { bottom, type Line, type Looks, median, type Rect, right } from './layout.ts';
import { findGrids } from './ruled-tables.ts';
import type { Shapes } from './shapes.ts';

/** A coloured area with text on it that stands apart from what is around it. */
export type TextBox = Rect & Readonly<{ size: number; lines: readonly Line[]; isSide: boolean }>;

type Context = Readonly<{ page: Readonly<{ width: number; height: number }>; looks: Looks }>;

/** The outermost boxes that hold more than a heading and less than the page. */
export function findBoxes(lines: readonly Line[], shapes: Shapes, context: Context): TextBox[] {
  const { page } = context;
  const areas = shapes.fills
    .filter((fill) => fill.width * fill.height < 0.6 * page.width * page.height)
    .filter((fill) => fill.height < 0.85 * page.height && fill.height > 20)
    .sort((a, b) => b.width * b.height - a.width * a.height);
  const boxes: TextBox[] = [];
  const taken = new Set<Line>();
  const letters = count(lines);
  for (const area of areas) {
    const inside = lines.filter((line) => !taken.has(line) && holds(area, line));
    if (inside.length < 2 || count(inside) < 40) continue;
    // An area that cuts a line in two is decoration under the text, not a box around it.
    if (lines.some((line) => !taken.has(line) && cuts(area, line))) continue;
    for (const line of inside) taken.add(line);
    const size = median(inside.map((line) => line.size));
    boxes.push({ ...area, size, lines: inside, isSide: isSide(inside, area, context, letters) });
  }
  // Where much of a page stands in boxes they are its layout, not asides.
  const aside = boxes.reduce((sum, box) => sum + (box.isSide ? count(box.lines) : 0), 0);
  return aside > 0.3 * letters ? boxes.map((box) => ({ ...box, isSide: false })) : boxes;
}

/** Whether any shape makes a box or a table of text. */
export function framesText(lines: readonly Line[], shapes: Shapes, context: Context): boolean {
  return findGrids(shapes).length > 0 || findBoxes(lines, shapes, context).length > 0;
}

/** A box beside the text, unlike a strip of figures or a panel that is itself a column with headings of its own. */
function isSide(inside: readonly Line[], area: Rect, context: Context, letters: number): boolean {
  const usual = median(inside.map((line) => line.size));
  const hasBigNumber = inside.some(
    (line) => line.size > 1.5 * usual && /\d/.test(line.text) && line.text.length < 12,
  );
  if (hasBigNumber || area.width > 0.7 * context.page.width || count(inside) > 0.5 * letters) return false;
  return countTitles(inside, usual, context.looks) < 2;
}

/** Titles inside a box: short lines larger or bolder than most of its text, each counted once. */
function countTitles(inside: readonly Line[], usual: number, looks: Looks): number {
  const isBold = (line: Line) => looks.get(line.font)?.bold ?? false;
  const bold = inside.filter(isBold).length > 0.5 * inside.length;
  const stands = (line: Line) => line.size > 1.1 * usual || (!bold && isBold(line));
  const sorted = [...inside].sort((a, b) => a.y - b.y);
  return sorted.filter((line, i) => stands(line) && !(i > 0 && stands(sorted[i - 1]!))).length;
}

function count(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + line.text.length, 0);
}

function holds(area: Rect, line: Line): boolean {
  const slack = 0.3 * line.size;
  const inX = line.x >= area.x - slack && right(line) <= right(area) + slack;
  return inX && line.y >= area.y - slack && bottom(line) <= bottom(area) + slack;
}

function cuts(area: Rect, line: Line): boolean {
  const middle = line.y + line.height / 2;
  if (middle < area.y || middle > bottom(area) || holds(area, line)) return false;
  const inner = { x: area.x + 2, y: area.y, width: area.width - 4, height: area.height };
  const covered = Math.min(right(line), right(inner)) - Math.max(line.x, inner.x);
  return covered > 0.2 * line.width;
}
