import { foldText } from '../../text/normalise.ts';
import { findCardHeadings, heads } from './card-headings.ts';
import { bottom, type Line, overlapY, type Rect } from './layout.ts';

type Sheet = Readonly<{ number: number; width: number; height: number; lines: readonly Line[] }>;
type Seen = Readonly<{ page: number; shown: Rect }>;

const near = 3;

/**
 * Running headers, footers and page numbers: in the outer eighth of the page, the same words (digits aside) in the
 * same place on three pages or a third of them. Left and right pages may differ or mirror one another. What stands
 * alone in the place and size of such lines of other words is one of them: the running title of a short part. Any
 * other line that does not repeat is no furniture, nor is one that heads several texts of a page.
 */
export function findFurniture(pages: readonly Sheet[]): ReadonlySet<Line> {
  const groups = new Map<string, Seen[]>();
  const edges = new Map(pages.map((page) => [page, linesAtEdges(page)]));
  const edgeLines = (page: Sheet) => edges.get(page)!;
  for (const page of pages) {
    for (const line of edgeLines(page)) {
      const key = keyOf(line);
      const seen = groups.get(key) ?? [];
      if (seen.length < 5000) seen.push({ page: page.number, shown: placeOf(line) });
      groups.set(key, seen);
    }
  }
  const enough = Math.min(3, Math.max(2, Math.ceil(pages.length / 3)));
  const furniture = new Set<Line>();
  const cards = findCardHeadings(pages, edgeLines, keyOf);
  for (const page of pages) {
    for (const line of edgeLines(page)) {
      const twins = new Set<number>();
      for (const seen of groups.get(keyOf(line)) ?? [])
        if (isSamePlace(seen.shown, placeOf(line)) || isAcross(seen.shown, placeOf(line)))
          twins.add(seen.page);
      const isPageNumber = isNumberOf(line.text, page.number);
      if (cards.has(keyOf(line)) && heads(line, page.lines)) continue;
      if (twins.size >= enough || isPageNumber || (line.artefact && twins.size >= 2)) furniture.add(line);
    }
  }
  addNeighbours(pages, furniture);
  addSlots(pages, furniture, edgeLines);
  return furniture;
}

/** A place at which running heads or feet stand: height, size and font. */
type Slot = Readonly<{ y: number; line: Line; pages: Set<number> }>;

/** Other words in a place that running lines hold on three pages or more, clear of the text next to them. */
function addSlots(
  pages: readonly Sheet[],
  furniture: Set<Line>,
  edgeLines: (page: Sheet) => readonly Line[],
): void {
  const slots: Slot[] = [];
  for (const page of pages) {
    for (const line of page.lines) {
      if (!furniture.has(line) || line.turn !== 0 || !/\p{L}/u.test(line.text)) continue;
      const slot = slots.find((one) => isInSlot(line, one));
      if (slot !== undefined) slot.pages.add(page.number);
      else if (slots.length < 40) slots.push({ y: line.shown.y, line, pages: new Set([page.number]) });
    }
  }
  const firm = slots.filter((slot) => slot.pages.size >= 3);
  if (firm.length === 0) return;
  for (const page of pages) {
    for (const line of edgeLines(page)) {
      if (furniture.has(line) || !firm.some((slot) => isInSlot(line, slot))) continue;
      const others = page.lines.filter((one) => one !== line && !furniture.has(one));
      if (others.every((other) => isClear(line, other))) furniture.add(line);
    }
  }
}

function isInSlot(line: Line, slot: Slot): boolean {
  const isLike = Math.abs(line.size - slot.line.size) < 0.2 && line.font === slot.line.font;
  return isLike && line.turn === 0 && Math.abs(line.shown.y - slot.y) <= 1;
}

/** More than a line apart in height, or not above or below at all. */
function isClear(line: Line, other: Line): boolean {
  return -overlapY(line.shown, other.shown) > 1.2 * line.size;
}

/** A running title of two lines can reach out of the margin: a line right under one that repeats and repeats itself. */
function addNeighbours(pages: readonly Sheet[], furniture: Set<Line>): void {
  const found: { line: Line; page: number }[] = [];
  for (const page of pages) {
    const edge = page.height / 4;
    const heads = page.lines.filter(
      (line) => furniture.has(line) && line.turn === 0 && bottom(line.shown) < edge,
    );
    for (const line of page.lines) {
      if (furniture.has(line) || line.turn !== 0 || bottom(line.shown) > edge) continue;
      if (heads.some((head) => isRightUnder(head, line))) found.push({ line, page: page.number });
    }
  }
  for (const { line } of found) {
    const twins = found.filter(
      (other) => other.line.text === line.text && isSamePlace(other.line.shown, line.shown),
    );
    if (twins.length >= 3) furniture.add(line);
  }
}

function isRightUnder(head: Line, line: Line): boolean {
  const gap = line.y - bottom(head);
  return (
    gap > -0.5 * line.size &&
    gap < 0.5 * line.size &&
    Math.abs(head.size - line.size) < 0.5 &&
    Math.abs(head.x - line.x) < near
  );
}

function linesAtEdges(page: Sheet): readonly Line[] {
  const edge = page.height / 8;
  return page.lines.filter(({ shown, artefact, turn }) => {
    if (bottom(shown) < edge || shown.y > page.height - edge) return true;
    // Titles that run up the side of the page.
    const side = page.width * 0.08;
    return (artefact || turn !== 0) && (shown.x > page.width - side || shown.x + shown.width < side);
  });
}

const keys = new WeakMap<Line, string>();

function keyOf(line: Line): string {
  const known = keys.get(line);
  if (known !== undefined) return known;
  const folded = foldText(line.text.slice(0, 200)).replace(/\d+/g, '#');
  const key = line.words === undefined ? folded : alike(folded);
  keys.set(line, key);
  return key;
}

/** Recognisers take one letter for another that looks like it, now and then: such letters are one here. */
function alike(text: string): string {
  return text
    .replace(/[iltj|!]/g, 'i')
    .replace(/[ceo]/g, 'c')
    .replace(/rn/g, 'm')
    .replace(/[.,'’-]/g, '');
}

/** Scanned pages are turned each in its own way: their lines are compared as they lie once turned back. */
function placeOf(line: Line): Rect {
  return line.words === undefined ? line.shown : line;
}

/** At exactly the same height and as long: at the outer edges of left and right pages, whatever their margins. */
function isAcross(a: Rect, b: Rect): boolean {
  return (
    Math.abs(a.y - b.y) <= 1 && Math.abs(a.height - b.height) <= 0.5 && Math.abs(a.width - b.width) <= near
  );
}

/**
 * Same height, and the same left edge, right edge or middle: numbers grow to the left or about their middle. A title
 * that is set larger than the running heads that repeat it is none of them.
 */
function isSamePlace(a: Rect, b: Rect): boolean {
  if (Math.abs(a.y - b.y) > near || Math.max(a.height, b.height) > 1.3 * Math.min(a.height, b.height))
    return false;
  const middle = Math.abs(a.x + a.width / 2 - b.x - b.width / 2);
  return Math.abs(a.x - b.x) <= near || middle <= near || Math.abs(a.x + a.width - b.x - b.width) <= near;
}

function isNumberOf(text: string, page: number): boolean {
  const number = /^(?:page\s*)?[-–|\s]*(\d{1,4})(?:\s*(?:of|\/)\s*\d{1,4})?[-–|\s]*$/i.exec(text);
  return number !== null && Math.abs(Number(number[1]) - page) <= 2;
}
