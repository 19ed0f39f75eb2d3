import { type Fragment, isBlank, type Line, type Looks, type PageText, right } from './layout.ts';
import { isMarker } from './markers.ts';
import { isRaised, isSymbol, type Piece, toLine } from './spell-line.ts';
import { startsColumn } from './starts-column.ts';
import { upright } from './turn.ts';

type LeafOf = (fragment: Fragment) => number | null;

/** The lines of one page, quarter-turned text apart, in the order in which the file paints them. */
export function readLines(page: PageText, looks: Looks, leafOf: LeafOf = () => null): Line[] {
  const lines: Line[] = [];
  for (const turn of [0, 1, 2, 3]) {
    const fragments = page.fragments.filter((fragment) => fragment.turn === turn);
    if (fragments.length === 0) continue;
    const drawn = dropRepainted(fragments.map((one) => upright(one, page)));
    const pieces = joinNeighbours(splitAtColumns(joinInOrder(drawn, leafOf), looks), looks);
    for (const piece of pieces) {
      const line = toLine(piece, page, turn, looks);
      if (line !== null) lines.push(line);
    }
  }
  return lines;
}

/** Shadows and false bold paint the same letters twice, a hair apart. */
function dropRepainted(fragments: readonly Fragment[]): Fragment[] {
  const seen = new Map<string, Fragment[]>();
  return fragments.filter((one) => {
    if (isBlank(one)) return true;
    const twins = seen.get(one.text) ?? [];
    seen.set(one.text, twins);
    const near = Math.max(1, one.size * 0.15);
    const twice = twins.some(
      (twin) => Math.abs(twin.x - one.x) < near && Math.abs(twin.baseline - one.baseline) < near,
    );
    if (!twice && twins.length < 50) twins.push(one);
    return !twice;
  });
}

function joinInOrder(fragments: readonly Fragment[], leafOf: LeafOf): Piece[] {
  const pieces: Piece[] = [];
  let last: Piece | undefined;
  for (const part of fragments) {
    if (isBlank(part)) {
      if (last !== undefined && touches(last, part, 0.7)) last.parts.push(part);
      continue;
    }
    const leaf = leafOf(part);
    if (last !== undefined && last.leaf === leaf && touches(last, part, 0.7)) append(last, [part]);
    else {
      const { x, baseline, size } = part;
      last = { parts: [part], x, right: right(part), baseline, size, leaf };
      pieces.push(last);
    }
  }
  return pieces;
}

/** Whether a part goes on with a line: `reach` is the widest gap, in sizes, that can be a space. */
function touches(piece: Piece, part: { x: number; baseline: number; size: number }, reach: number): boolean {
  const gap = part.x - piece.right;
  const small = Math.min(piece.size, part.size);
  const large = Math.max(piece.size, part.size);
  if (gap < -0.35 * large || gap > widestSpace(small, reach)) return false;
  if (Math.abs(part.baseline - piece.baseline) <= 0.35 * small) return large < 3 * small;
  return isRaised(piece, part) && gap < 0.35 * large;
}

/** Justified text can have spaces as wide as its size; large text is never set so. */
function widestSpace(size: number, reach: number): number {
  return reach * Math.min(size, Math.max(16, 0.55 * size));
}

function append(piece: Piece, parts: readonly Fragment[]): void {
  for (const part of parts) {
    piece.parts.push(part);
    if (isBlank(part)) continue;
    piece.right = Math.max(piece.right, right(part));
    if (part.size > piece.size * 1.2 && part.text.trim().length > 2) {
      piece.size = part.size;
      piece.baseline = part.baseline;
    }
  }
}

/** Parts pieces where a gap wider than most spaces ends at the left end of a column: cells painted one after the other. */
function splitAtColumns(pieces: readonly Piece[], looks: Looks): Piece[] {
  if (!pieces.some((piece) => gapsOf(piece).length > 0)) return [...pieces];
  const sorted = pieces.toSorted((a, b) => a.baseline - b.baseline);
  const place = new Map(sorted.map((piece, at) => [piece, at]));
  return pieces.flatMap((piece) => {
    const { parts, baseline, size, leaf } = piece;
    const at = gapsOf(piece).find((gap) =>
      startsColumn(sorted, place.get(piece)!, { x: parts[gap]!.x, baseline, size }),
    );
    if (at === undefined) return [piece];
    const split = [parts.slice(0, at), parts.slice(at)].map((own): Piece => {
      const drawn = own.filter((part) => !isBlank(part));
      return { parts: own, x: drawn[0]!.x, right: Math.max(...drawn.map(right)), baseline, size, leaf };
    });
    return isMarkerPiece(split[0]!, looks) ? [piece] : split;
  });
}

/** Indices of the parts that stand beyond a gap wider than most spaces. */
function gapsOf({ parts, size }: Piece): readonly number[] {
  if (parts.length < 2) return noGaps;
  const gaps: number[] = [];
  let end = Number.POSITIVE_INFINITY;
  parts.forEach((part, at) => {
    if (isBlank(part)) return;
    if (part.x - end > columnGap * size) gaps.push(at);
    end = right(part);
  });
  return gaps;
}

const noGaps: readonly number[] = [];

/** The narrowest gap between cells side by side, in sizes; spaces are mostly narrower. */
const columnGap = 0.4;

/** Joins pieces that lie side by side but were painted apart, and markers with their items. */
function joinNeighbours(pieces: readonly Piece[], looks: Looks): Piece[] {
  const sorted = [...pieces].sort((a, b) => a.baseline - b.baseline || a.x - b.x);
  const gone = new Set<Piece>();
  for (let i = 0; i < sorted.length; i++) {
    const piece = sorted[i]!;
    if (gone.has(piece)) continue;
    for (let next = nearest(sorted, i, piece, gone, looks); next !== null; ) {
      gone.add(next);
      append(piece, next.parts);
      next = nearest(sorted, i, piece, gone, looks);
    }
  }
  return pieces.filter((piece) => !gone.has(piece));
}

const window = 60;

function nearest(
  sorted: readonly Piece[],
  index: number,
  piece: Piece,
  gone: ReadonlySet<Piece>,
  looks: Looks,
): Piece | null {
  let best: Piece | null = null;
  for (const step of [-1, 1]) {
    for (let j = index + step; j >= 0 && j < sorted.length && Math.abs(j - index) < window; j += step) {
      const other = sorted[j]!;
      if (Math.abs(other.baseline - piece.baseline) > 0.65 * piece.size) break;
      if (other === piece || gone.has(other) || other.x <= piece.x || other.leaf !== piece.leaf) continue;
      if (
        ((touches(piece, other, 0.6) && !isApart(sorted, j, piece)) || isItsMarker(piece, other, looks)) &&
        (best === null || other.x < best.x)
      )
        best = other;
    }
  }
  return best;
}

/** Whether a piece stands beyond a gap wider than most spaces, at the left end of a column. */
function isApart(sorted: readonly Piece[], at: number, before: Piece): boolean {
  const { x, size } = sorted[at]!;
  return x - before.right > columnGap * size && startsColumn(sorted, at, sorted[at]!);
}

function isItsMarker(piece: Piece, other: Piece, looks: Looks): boolean {
  if (Math.abs(other.baseline - piece.baseline) > 0.35 * Math.max(piece.size, other.size)) return false;
  const gap = other.x - piece.right;
  return gap > -1 && gap < 4.5 * other.size && isMarkerPiece(piece, looks);
}

function isMarkerPiece(piece: Piece, looks: Looks): boolean {
  const text = piece.parts
    .map((part) => part.text)
    .join('')
    .trim();
  return isMarker(text) || (text.length === 1 && isSymbol(piece.parts[0], looks));
}
