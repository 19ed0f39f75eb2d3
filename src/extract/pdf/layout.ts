/**
 * What is known of a page's text before it is a document. Lengths are points; `x` and `y` run right and down from
 * the top left of the page as shown, unless a frame has turned them so that its own text reads from left to right.
 */

/** A rectangle without a page. */
export type Rect = Readonly<{ x: number; y: number; width: number; height: number }>;

/** Text that the file painted in one go, in one font. */
export type Fragment = Rect &
  Readonly<{
    text: string;
    baseline: number;
    size: number;
    font: string;
    /** Id of the marked content it stands in, as the structure tree names it. */
    content: string | null;
    /** Whether the file marks it as an artefact of layout. */
    artefact: boolean;
    /** Direction of writing in quarter turns clockwise: 0 to 3. */
    turn: number;
    /** For a recognised word, the confidence in it (0 to 1) and where it lies on the page as shown. */
    seen?: Readonly<{ confidence: number; shown: Rect }>;
  }>;

/** A recognised word of a line: offsets into the line's text, the confidence in it, its place on the page as shown. */
export type LineWord = Readonly<{ start: number; end: number; confidence: number; shown: Rect }>;

/** Fragments side by side on one baseline, without a gap as wide as between columns. */
export type Line = Rect &
  Readonly<{
    page: number;
    text: string;
    baseline: number;
    /** Of most of its letters. */
    size: number;
    font: string;
    /** Index of the structure tree's block it belongs to, on its page; null where the tree says nothing. */
    leaf: number | null;
    artefact: boolean;
    turn: number;
    /** Its list marker, cut from `text`, and where the words after it begin; null where there is none. */
    marker: string | null;
    textX: number;
    /** Where it lies on the page as shown, quarter turns undone. */
    shown: Rect;
    /** Its words where they were recognised in a picture; not given for text. */
    words?: readonly LineWord[];
  }>;

/** A node of a page's structure tree. */
export type TagNode = Readonly<{ role: string; children: readonly (TagNode | string)[] }>;

export type PageText = Readonly<{
  number: number;
  width: number;
  height: number;
  fragments: readonly Fragment[];
  characters: number;
  unmappedGlyphs: number;
  tree: TagNode | null;
  /** Whether fragments were left out because there were too many. */
  cut: boolean;
}>;

/** How a font looks, as far as its name tells. */
export type FontLook = Readonly<{ name: string; bold: boolean; italic: boolean; symbol: boolean }>;

/** Looks of fonts by the names that fragments give them; a font that was not looked up is left out. */
export type Looks = ReadonlyMap<string, FontLook>;

/** What a tagged file says of a block. */
export type Tag = Readonly<{
  role: 'heading' | 'paragraph' | 'list-item' | 'table-cell' | 'caption' | 'footnote' | 'contents' | 'quote';
  level: number | null;
  table: CellPlace | null;
  /** Of a cell, how many cells its row has in the tree, empty ones too. */
  rowCells?: number;
}>;

/** Where a cell stands: numbers from 0; a merged cell has how many rows or columns it takes. */
export type CellPlace = Readonly<{
  table: number;
  row: number;
  column: number;
  rows?: number;
  columns?: number;
  isHeader: boolean;
}>;

/** Whether it paints nothing but space. */
export function isBlank({ text }: Readonly<{ text: string }>): boolean {
  const first = text.charCodeAt(0);
  // Most begin with a plain letter or sign.
  return !(first > 0x20 && first < 0x7f) && text.trim() === '';
}

export function right(rect: Rect): number {
  return rect.x + rect.width;
}

export function bottom(rect: Rect): number {
  return rect.y + rect.height;
}

/** The smallest rectangle around all of them; of none, an empty one at the origin. */
export function around(rects: readonly Rect[]): Rect {
  if (rects.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  let x = Infinity;
  let y = Infinity;
  let r = -Infinity;
  let b = -Infinity;
  for (const rect of rects) {
    x = Math.min(x, rect.x);
    y = Math.min(y, rect.y);
    r = Math.max(r, right(rect));
    b = Math.max(b, bottom(rect));
  }
  return { x, y, width: r - x, height: b - y };
}

/** Length of the part of the x-axis that both cover; negative is the gap between them. */
export function overlapX(a: Rect, b: Rect): number {
  return Math.min(right(a), right(b)) - Math.max(a.x, b.x);
}

/** Length of the part of the y-axis that both cover; negative is the gap between them. */
export function overlapY(a: Rect, b: Rect): number {
  return Math.min(bottom(a), bottom(b)) - Math.max(a.y, b.y);
}

/** Middle value; 0 of none. */
export function median(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
