import { around, type Line, right } from './layout.ts';
import { startsColumn } from './starts-column.ts';

const window = 40;
/** How much wider than another a space of the same line can be: letters and marks leave different room beside them. */
const alike = 1.1;

/** The widest gap that was closed in a line, in points. */
type Closed = Map<Line, number>;

/**
 * Joins pieces of one line that justified setting has driven far apart: nothing but a space can be where a line of
 * the same size, right above or below, runs across the gap. The spaces of one line are alike, so that others of this
 * width are spaces too.
 */
export function mendJustified(lines: readonly Line[]): Line[] {
  const closed: Closed = new Map();
  let mended = mendOnce(lines, closed);
  // A line that is whole now can run across a gap of the next.
  for (let before = lines.length; mended.length < before && before > 0; ) {
    before = mended.length;
    mended = mendOnce(mended, closed);
  }
  return mended;
}

function mendOnce(lines: readonly Line[], closed: Closed): Line[] {
  const sorted = lines.filter((line) => line.turn === 0).sort((a, b) => a.baseline - b.baseline || a.x - b.x);
  const place = new Map(sorted.map((line, i) => [line, i]));
  const into = new Map<Line, Line>();
  const gone = new Set<Line>();
  sorted.forEach((first, at) => {
    if (gone.has(first)) return;
    let whole = first;
    for (
      let next = nextPiece(sorted, at, whole, gone);
      next !== null;
      next = nextPiece(sorted, at, whole, gone)
    ) {
      const gap = next.x - right(whole);
      const widest = Math.max(closed.get(whole) ?? 0, closed.get(next) ?? 0);
      const near = place.get(next) ?? at;
      const isAlike = gap <= alike * widest && !isEdge(sorted, near, whole, next);
      if (!isAlike && (!isCrossed(sorted, near, whole, next) || startsColumn(sorted, near, next))) break;
      gone.add(next);
      whole = join(whole, next);
      closed.set(whole, Math.max(widest, gap));
    }
    if (whole !== first) into.set(first, whole);
  });
  return lines.filter((line) => !gone.has(line)).map((line) => into.get(line) ?? line);
}

/** The nearest piece to the right on the same line, not further than two and a half sizes. */
function nextPiece(sorted: readonly Line[], at: number, line: Line, gone: ReadonlySet<Line>): Line | null {
  let best: Line | null = null;
  const reach = 0.2 * line.size;
  // Lines are sorted by baseline: those of this one stand together.
  let from = at;
  while (from > Math.max(0, at - window) && line.baseline - sorted[from - 1]!.baseline <= reach) from--;
  for (let i = from; i < Math.min(sorted.length, at + window); i++) {
    const other = sorted[i]!;
    if (other.baseline - line.baseline > reach) break;
    const gap = other.x - right(line);
    if (gone.has(other) || other.marker !== null || other.leaf !== line.leaf || !isLike(other, line))
      continue;
    if (gap > 0 && gap < 2.5 * line.size && (best === null || other.x < best.x)) best = other;
  }
  return best;
}

function isCrossed(sorted: readonly Line[], at: number, left: Line, next: Line): boolean {
  for (let i = Math.max(0, at - window); i < Math.min(sorted.length, at + window); i++) {
    const other = sorted[i]!;
    const step = Math.abs(other.baseline - left.baseline);
    if (step < 0.7 * left.size || step > 1.5 * left.size || !isLike(other, left)) continue;
    if (other.x < right(left) - left.size && right(other) > next.x + left.size) return true;
  }
  return false;
}

/** Whether lines above or below end or begin where the gap does, as beside the gap between columns. */
function isEdge(sorted: readonly Line[], at: number, left: Line, next: Line): boolean {
  let edges = 0;
  for (let i = Math.max(0, at - window); i < Math.min(sorted.length, at + window); i++) {
    const other = sorted[i]!;
    const step = Math.abs(other.baseline - left.baseline);
    if (step < 0.7 * left.size || step > 4 * left.size) continue;
    const isBeside = Math.abs(other.x - next.x) < 0.1 * left.size;
    if (isBeside || Math.abs(right(other) - right(left)) < 0.1 * left.size) edges++;
    // One line may do so by chance.
    if (edges === 2) return true;
  }
  return false;
}

function isLike(a: Line, b: Line): boolean {
  return Math.abs(a.size - b.size) < 0.05 * b.size;
}

function join(a: Line, b: Line): Line {
  const joined = { ...a, ...around([a, b]), text: `${a.text} ${b.text}`, shown: around([a.shown, b.shown]) };
  if (a.words === undefined && b.words === undefined) return joined;
  const shift = a.text.length + 1;
  const moved = (b.words ?? []).map((word) => ({
    ...word,
    start: word.start + shift,
    end: word.end + shift,
  }));
  return { ...joined, words: [...(a.words ?? []), ...moved] };
}
