import { cleanText } from '../../text/index.ts';
import { around, bottom, type FontLook, type Fragment, type Line, type PageText, right } from './layout.ts';
import { isMarker, leadingMarker, shownMarker } from './markers.ts';
import { asShown, upright } from './turn.ts';

export type Looks = ReadonlyMap<string, FontLook>;

/** Fragments that are being joined to one line, from left to right. */
type Piece = {
  parts: Fragment[];
  x: number;
  right: number;
  baseline: number;
  size: number;
  leaf: number | null;
};

type LeafOf = (fragment: Fragment) => number | null;

/** The lines of one page, quarter-turned text apart, in the order in which the file paints them. */
export function readLines(page: PageText, looks: Looks, leafOf: LeafOf = () => null): Line[] {
  const lines: Line[] = [];
  for (const turn of [0, 1, 2, 3]) {
    const fragments = page.fragments.filter((fragment) => fragment.turn === turn);
    if (fragments.length === 0) continue;
    const drawn = dropRepainted(fragments.map((one) => upright(one, page)));
    const pieces = joinNeighbours(joinInOrder(drawn, leafOf), looks);
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
    if (one.text.trim() === '') return true;
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
    if (part.text.trim() === '') {
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
  const [small, large] = [Math.min(piece.size, part.size), Math.max(piece.size, part.size)];
  if (gap < -0.35 * large || gap > widestSpace(small, reach)) return false;
  if (Math.abs(part.baseline - piece.baseline) <= 0.35 * small) return large < 3 * small;
  return isRaised(piece, part) && gap < 0.35 * large;
}

/** Justified text can have spaces as wide as its size; large text is never set so. */
function widestSpace(size: number, reach: number): number {
  return reach * Math.min(size, Math.max(16, 0.55 * size));
}

function isRaised(
  piece: { baseline: number; size: number },
  part: { baseline: number; size: number },
): boolean {
  const rise = piece.baseline - part.baseline;
  return part.size < 0.8 * piece.size && rise > 0.1 * piece.size && rise < 0.65 * piece.size;
}

function append(piece: Piece, parts: readonly Fragment[]): void {
  for (const part of parts) {
    piece.parts.push(part);
    if (part.text.trim() === '') continue;
    piece.right = Math.max(piece.right, right(part));
    if (part.size > piece.size * 1.2 && part.text.trim().length > 2) {
      piece.size = part.size;
      piece.baseline = part.baseline;
    }
  }
}

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
        (touches(piece, other, 0.6) || isItsMarker(piece, other, looks)) &&
        (best === null || other.x < best.x)
      )
        best = other;
    }
  }
  return best;
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

function isSymbol(part: Fragment | undefined, looks: Looks): boolean {
  return part !== undefined && (looks.get(part.font)?.symbol ?? false);
}

function toLine(piece: Piece, page: PageText, turn: number, looks: Looks): Line | null {
  const { size, font } = prevailing(piece.parts);
  const { text, marker, textX } = spell(piece, looks);
  if (text === '') return null;
  const tall = piece.parts.filter((part) => part.text.trim() !== '' && part.size > 0.5 * size);
  const box = around(tall.length > 0 ? tall : piece.parts);
  const artefact = piece.parts.every((part) => part.artefact);
  const shown = asShown(box, turn, page);
  const baseline = piece.baseline;
  return {
    ...box,
    page: page.number,
    text,
    baseline,
    size,
    font,
    leaf: piece.leaf,
    artefact,
    turn,
    marker,
    textX,
    shown,
  };
}

/** The words of a line, its marker cut off, references to notes left out. */
function spell(piece: Piece, looks: Looks): { text: string; marker: string | null; textX: number } {
  let text = '';
  let end = piece.x;
  let marker: string | null = null;
  let textX = piece.x;
  const seen: Fragment[] = [];
  for (const part of piece.parts) {
    const words = part.text.trim();
    if (words === '') {
      text += ' ';
      continue;
    }
    if (
      text.trim() !== '' &&
      marker === null &&
      seen.every((one) => one.font !== part.font || part.x - end > 0.3 * part.size)
    ) {
      const head = text.trim();
      const symbol = head.length === 1 && isSymbol(seen[0], looks);
      if (isMarker(head) || symbol) {
        marker = shownMarker(head, symbol);
        text = '';
        textX = part.x;
      }
    }
    if (isReference(piece, part, text)) continue;
    if (text !== '' && part.x - end > 0.11 * part.size) text += ' ';
    text += part.text;
    end = right(part);
    seen.push(part);
  }
  return finish(tidy(text), marker, textX, piece);
}

const untidy = /[\uFB00-\uFB06\u00AD\u200B-\u200D\u2060\uFEFF]|\s\s|[^\S ]/;

/** Clean text; a soft hyphen at the end of the line stays, for it tells how the word goes on. */
function tidy(text: string): string {
  if (!untidy.test(text)) return text.trim();
  return cleanText(text) + (/\u00AD\s*$/.test(text) ? '\u00AD' : '');
}

function finish(text: string, marker: string | null, textX: number, piece: Piece) {
  if (marker !== null) return { text, marker, textX };
  const split = leadingMarker(text);
  if (split === null) return { text, marker, textX };
  const share = (split.marker.length + 1) / Math.max(1, text.length);
  const shift = Math.min((piece.right - piece.x) * share, piece.size * 2);
  return { text: split.rest, marker: shownMarker(split.marker, false), textX: piece.x + shift };
}

/** A raised number or sign after a word points to a note; it is no part of the sentence. */
function isReference(piece: Piece, part: Fragment, before: string): boolean {
  return /^[\d*†‡,\s]{1,6}$/.test(part.text) && isRaised(piece, part) && /[\p{L}.,;:)’”"']\s*$/u.test(before);
}

function prevailing(parts: readonly Fragment[]): { size: number; font: string } {
  const counts = new Map<string, { size: number; font: string; letters: number }>();
  for (const part of parts) {
    const key = `${part.font} ${part.size.toFixed(1)}`;
    const entry = counts.get(key) ?? { size: part.size, font: part.font, letters: 0 };
    entry.letters += part.text.trim().length;
    counts.set(key, entry);
  }
  let best = { size: parts[0]?.size ?? 0, font: parts[0]?.font ?? '', letters: -1 };
  for (const entry of counts.values()) if (entry.letters > best.letters) best = entry;
  return best;
}

/** Whether two lines stand one under the other without a gap that a paragraph break would leave. */
export function isTight(above: Line, below: Line): boolean {
  const lead = below.y - bottom(above);
  return lead < 0.45 * Math.min(above.size, below.size);
}
