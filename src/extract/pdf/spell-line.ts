import { cleanText } from '../../text/normalise.ts';
import { around, type Fragment, isBlank, type Line, type Looks, type PageText, right } from './layout.ts';
import { placeWords } from './line-words.ts';
import { isMarker, leadingMarker, shownMarker } from './markers.ts';
import { asShown } from './turn.ts';

/** Fragments that are being joined to one line, from left to right. */
export type Piece = {
  parts: Fragment[];
  x: number;
  right: number;
  baseline: number;
  size: number;
  leaf: number | null;
};

/** The line that the fragments make; null where there is no word in it. */
export function toLine(piece: Piece, page: PageText, turn: number, looks: Looks): Line | null {
  const { text, marker, textX } = spell(piece, looks);
  if (text === '') return null;
  const { size, font } = prevailing(piece.parts);
  const tall = piece.parts.filter((part) => part.size > 0.5 * size && !isBlank(part));
  const { x, y, width, height } = around(tall.length > 0 ? tall : piece.parts);
  const line: Line = {
    x,
    y,
    width,
    height,
    page: page.number,
    text,
    baseline: piece.baseline,
    size,
    font,
    leaf: piece.leaf,
    artefact: piece.parts.every((part) => part.artefact),
    turn,
    marker,
    textX,
    shown: asShown({ x, y, width, height }, turn, page),
  };
  const words = piece.parts.some((part) => part.seen) ? placeWords(text, piece.parts) : [];
  return words.length > 0 ? { ...line, shown: around(words.map((word) => word.shown)), words } : line;
}

/** The words of a line, its marker cut off, references to notes left out. */
function spell(piece: Piece, looks: Looks): { text: string; marker: string | null; textX: number } {
  let text = '';
  let end = piece.x;
  let marker: string | null = null;
  let textX = piece.x;
  const seen: Fragment[] = [];
  for (const part of piece.parts) {
    if (isBlank(part)) {
      text += ' ';
      continue;
    }
    if (
      marker === null &&
      seen.every((one) => one.font !== part.font || part.x - end > 0.3 * part.size) &&
      text.trim() !== ''
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
  const first = parts[0];
  if (first !== undefined && parts.every(({ font, size }) => font === first.font && size === first.size))
    return first;
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

/** Whether a part is set small and raised beside a line, as references to notes are. */
export function isRaised(
  piece: { baseline: number; size: number },
  part: { baseline: number; size: number },
): boolean {
  const rise = piece.baseline - part.baseline;
  return part.size < 0.8 * piece.size && rise > 0.1 * piece.size && rise < 0.65 * piece.size;
}

/** Whether a part is set in a font of signs. */
export function isSymbol(part: Fragment | undefined, looks: Looks): boolean {
  return part !== undefined && (looks.get(part.font)?.symbol ?? false);
}
