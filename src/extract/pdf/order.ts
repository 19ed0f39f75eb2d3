import { around, bottom, median, overlapX, overlapY, type Rect, right } from './layout.ts';

/** Boxes in reading order, as columns of boxes that lie under one another. `sure` is false where a guess was needed. */
export type Ordered<T> = Readonly<{ columns: readonly (readonly T[])[]; sure: boolean }>;

/** `opens` says that it begins with a title or is a box of its own. */
type Sized = Rect & Readonly<{ size: number; opens?: boolean }>;
type State<T> = { columns: T[][]; open: boolean; sure: boolean };

const deepest = 60;
const graphLimit = 300;

/**
 * Recursive XY-cut (Nagy and Seth 1984): a region is cut at its widest clean gap, between columns or between rows.
 * Where wide boxes hide a column gap they are set aside as bands; where nothing cuts, boxes are ordered by what
 * lies above or to the left of what.
 */
export function orderBoxes<T extends Sized>(boxes: readonly T[]): Ordered<T> {
  const state: State<T> = { columns: [], open: false, sure: true };
  cut(boxes, state, 0);
  return { columns: state.columns, sure: state.sure };
}

function emit<T>(state: State<T>, box: T): void {
  if (!state.open) state.columns.push([]);
  state.open = true;
  state.columns[state.columns.length - 1]?.push(box);
}

function cut<T extends Sized>(boxes: readonly T[], state: State<T>, depth: number): void {
  if (boxes.length < 2 || depth > deepest) {
    for (const box of [...boxes].sort((a, b) => a.y - b.y || a.x - b.x)) emit(state, box);
    return;
  }
  const section = sectionBreak(boxes);
  if (section !== null) {
    for (const side of split(boxes, (box) => box.y + box.height / 2 < section)) cut(side, state, depth + 1);
    return;
  }
  const size = median(boxes.map((box) => box.size));
  const column = widestGap(boxes, 'x', Math.max(5, 0.8 * size));
  const row = widestGap(boxes, 'y', Math.max(2, 0.15 * size));
  if (column !== null && (row === null || prefersColumns(boxes, column, row)))
    cutColumns(boxes, column.at, state, depth);
  else if (row !== null && !isStep(boxes, row, size)) {
    for (const side of split(boxes, (box) => box.y + box.height / 2 < row.at)) cut(side, state, depth + 1);
  } else if (!cutBands(boxes, size, state, depth)) orderByGraph(boxes, state);
}

function prefersColumns(boxes: readonly Sized[], column: Gap, row: Gap): boolean {
  if (hidesColumns(boxes, row) || areTiles(boxes, column, row)) return false;
  if (column.width >= row.width) return true;
  const [left = [], rightSide = []] = split(boxes, (box) => box.x < column.at);
  const shared = overlapY(around(left), around(rightSide));
  const tall = Math.min(around(left).height, around(rightSide).height);
  // A caption or a number beside a text is no column; two texts side by side are, unless a clear band parts them.
  return shared > 0.6 * tall && left.length > 1 && rightSide.length > 1 && row.width < 1.5 * column.width;
}

/** Whether the four quarters that two gaps make are cards: each with a title, side by side at one height. */
function areTiles(boxes: readonly Sized[], column: Gap, row: Gap): boolean {
  return split(boxes, (box) => box.y + box.height / 2 < row.at).every((band) => {
    const [left, rightSide] = split(band, (box) => box.x < column.at).map(
      (side) => [...side].sort((a, b) => a.y - b.y)[0],
    );
    if (!left?.opens || !rightSide?.opens) return false;
    return Math.abs(left.y - rightSide.y) < 1.2 * Math.min(left.size, rightSide.size);
  });
}

/** Whether a band on one side of a row gap falls into more columns than the whole: a strip of cards or figures. */
function hidesColumns(boxes: readonly Sized[], row: Gap): boolean {
  const least = Math.max(5, 0.8 * median(boxes.map((box) => box.size)));
  const all = countGaps(boxes, least);
  return split(boxes, (box) => box.y + box.height / 2 < row.at).some(
    (band) => countGaps(band, least) > Math.max(1, all),
  );
}

/** Whether texts stand side by side above and below a narrow row gap, parted at nearly the same place. */
function isStep(boxes: readonly Sized[], row: Gap, size: number): boolean {
  if (row.width > 1.4 * size) return false;
  const { width } = around(boxes);
  // Both columns go on right at the gap: a title that stands alone there opens a section.
  const near = boxes.filter((box) => box.y < row.at + 4 * size && bottom(box) > row.at - 4 * size);
  const [upper, lower] = split(near, (box) => box.y + box.height / 2 < row.at).map((band) =>
    gapsBeside(band, size),
  ) as [number[], number[]];
  return upper.some((at) => lower.some((other) => Math.abs(at - other) < 0.18 * width));
}

/** Middles of the gaps, narrow enough for columns, between boxes that stand side by side. */
function gapsBeside(boxes: readonly Sized[], size: number): number[] {
  if (boxes.length > graphLimit) return [];
  return boxes.flatMap((left) =>
    boxes
      .filter((other) => other.x - right(left) > 2 && other.x - right(left) < 4 * size)
      .filter((other) => overlapY(left, other) > 0.5 * size)
      .map((other) => (right(left) + other.x) / 2),
  );
}

function countGaps(boxes: readonly Sized[], least: number): number {
  let [gaps, covered] = [0, Infinity];
  for (const box of [...boxes].sort((a, b) => a.x - b.x)) {
    if (box.x - covered >= least) gaps++;
    covered = covered === Infinity ? right(box) : Math.max(covered, right(box));
  }
  return gaps;
}

function cutColumns<T extends Sized>(boxes: readonly T[], at: number, state: State<T>, depth: number): void {
  for (const side of split(boxes, (box) => box.x < at)) {
    state.open = false;
    cut(side, state, depth + 1);
  }
  state.open = false;
}

function split<T>(boxes: readonly T[], isFirst: (box: T) => boolean): [T[], T[]] {
  const sides: [T[], T[]] = [[], []];
  for (const box of boxes) sides[isFirst(box) ? 0 : 1].push(box);
  return sides;
}

/**
 * Height at which to part a region before or after a heading that stands alone over columns which begin side by
 * side under it: sections of balanced columns are stacked, and no column runs through such a heading.
 */
function sectionBreak(boxes: readonly Sized[]): number | null {
  const rows = rowsOf(boxes);
  if (rows.length < 2) return null;
  const usual = weightedSize(boxes);
  const { x } = around(boxes);
  for (let i = 0; i + 1 < rows.length; i++) {
    const [only, ...others] = rows[i]!;
    if (only === undefined || others.length > 0 || only.size < 1.15 * usual || only.x > x + 2 * usual)
      continue;
    const gap = widestGap(rows[i + 1]!, 'x', Math.max(5, 0.8 * usual));
    if (gap === null) continue;
    if (only.size < 1.3 * usual && !startSideBySide(rows[i + 1]!, gap.at, usual)) continue;
    const above = i > 0 ? Math.max(...rows[i - 1]!.map(bottom)) : null;
    if (above !== null && only.y - above < (only.size < 1.3 * usual ? usual : 0.5 * usual)) continue;
    if (above !== null) return (above + only.y) / 2;
    const below = rows.slice(i + 1).flat();
    return (bottom(only) + Math.min(...below.map((box) => box.y))) / 2;
  }
  return null;
}

/** Boxes grouped where no clear horizontal gap parts them. */
function rowsOf<T extends Rect>(boxes: readonly T[]): T[][] {
  const rows: T[][] = [];
  let covered = -Infinity;
  for (const box of [...boxes].sort((a, b) => a.y - b.y)) {
    if (box.y - covered > -0.5) rows.push([]);
    rows[rows.length - 1]?.push(box);
    covered = Math.max(covered, bottom(box));
  }
  return rows;
}

function startSideBySide(row: readonly Rect[], at: number, size: number): boolean {
  const [left, rightSide] = split(row, (box) => box.x < at);
  const top = (side: readonly Rect[]) => Math.min(...side.map((box) => box.y));
  return Math.abs(top(left) - top(rightSide)) < 2 * size;
}

/** The size in which most of the area is set. */
function weightedSize(boxes: readonly Sized[]): number {
  const sorted = [...boxes].sort((a, b) => a.size - b.size);
  const all = boxes.reduce((sum, box) => sum + box.height * box.width, 0);
  let sum = 0;
  for (const box of sorted) {
    sum += box.height * box.width;
    if (sum >= all / 2) return box.size;
  }
  return sorted[0]?.size ?? 10;
}

type Gap = Readonly<{ at: number; width: number }>;

/** The widest stretch of an axis that no box covers, between two that do. */
function widestGap(boxes: readonly Sized[], axis: 'x' | 'y', least: number): Gap | null {
  const start = (box: Rect) => (axis === 'x' ? box.x : box.y);
  const end = (box: Rect) => (axis === 'x' ? right(box) : bottom(box));
  const sorted = [...boxes].sort((a, b) => start(a) - start(b));
  let covered = end(sorted[0]!);
  let best: Gap | null = null;
  for (const box of sorted) {
    const width = start(box) - covered;
    if (width >= least && (best === null || width > best.width)) best = { at: covered + width / 2, width };
    covered = Math.max(covered, end(box));
  }
  return best;
}

/** Sets wide boxes aside where the rest then falls into columns, and reads the page band by band. */
function cutBands<T extends Sized>(
  boxes: readonly T[],
  size: number,
  state: State<T>,
  depth: number,
): boolean {
  const region = around(boxes);
  // What has a text beside it is no band, but a column where it is widest.
  const [wide, rest] = split(
    boxes,
    (box) => box.width > 0.55 * region.width && !boxes.some((other) => isBeside(box, other)),
  );
  if (wide.length === 0 || rest.length < 2) return false;
  if (widestGap(rest, 'x', Math.max(5, 0.8 * size)) === null) return false;
  const left = new Set(rest);
  for (const mask of wide.sort((a, b) => a.y - b.y)) {
    const over = [...left].filter((box) => box.y + box.height / 2 < mask.y + mask.height / 2);
    for (const box of over) left.delete(box);
    cut(over, state, depth + 1);
    emit(state, mask);
  }
  cut([...left], state, depth + 1);
  return true;
}

function isBeside(box: Sized, other: Sized): boolean {
  const isClear = overlapX(box, other) < 3;
  return isClear && overlapY(box, other) > Math.min(other.height, 1.5 * box.size);
}

/** Orders boxes that no straight line parts: each after all that lie above it or beside it on the left. */
function orderByGraph<T extends Sized>(boxes: readonly T[], state: State<T>): void {
  const waiting = [...boxes].sort((a, b) => a.y - b.y || a.x - b.x);
  if (doOverlap(waiting)) state.sure = false;
  if (waiting.length > graphLimit) {
    for (const box of waiting) emit(state, box);
    return;
  }
  let last: T | null = null;
  while (waiting.length > 0) {
    const free = waiting.findIndex(
      (box) => !waiting.some((other) => other !== box && isBefore(other, box, boxes)),
    );
    const [next] = waiting.splice(Math.max(0, free), 1);
    if (last !== null && overlapX(last, next!) < 0.3 * Math.min(last.width, next!.width)) state.open = false;
    emit(state, next!);
    last = next!;
  }
}

/** Whether any two boxes cover the same spot, so that no order of columns is certain. */
function doOverlap(boxes: readonly Rect[]): boolean {
  if (boxes.length > graphLimit) return true;
  return boxes.some((a, i) => boxes.slice(i + 1).some((b) => overlapX(a, b) > 3 && overlapY(a, b) > 3));
}

/**
 * After Breuel (2003): what lies above what comes first; what lies to the left comes first wherever it stands, unless
 * something that lies over both columns parts the one from the other.
 */
function isBefore(a: Sized, b: Sized, all: readonly Sized[]): boolean {
  if (sharesColumn(a, b)) return middle(a) < middle(b);
  if (a.x + a.width / 2 >= b.x + b.width / 2) return false;
  return middle(a) <= middle(b) || !all.some((one) => parts(one, b, a));
}

/** Whether a box lies between an upper and a lower one and over the columns of both. */
function parts(box: Sized, upper: Sized, lower: Sized): boolean {
  if (box === upper || box === lower || middle(box) < middle(upper) || middle(box) > middle(lower))
    return false;
  return sharesColumn(box, upper) && sharesColumn(box, lower);
}

/**
 * Frames that cover one another share less of it than frames of columns whose gap moves from left to right. A short
 * line, such as a heading, is of the column whose edge it keeps.
 */
function sharesColumn(a: Sized, b: Sized): boolean {
  const shared = overlapX(a, b);
  if (shared <= 0) return false;
  const [narrow, wide] = a.width < b.width ? [a, b] : [b, a];
  if (overlapY(a, b) > 0.7 * Math.min(a.size, b.size)) return shared > 0.2 * narrow.width;
  if (Math.abs(a.x - b.x) < 4 || Math.abs(right(a) - right(b)) < 4) return true;
  if (shared > 0.9 * narrow.width) return true;
  return shared > 0.45 * Math.max(narrow.width, Math.min(0.6 * wide.width, 160));
}

function middle(box: Rect): number {
  return box.y + box.height / 2;
}
