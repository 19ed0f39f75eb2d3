import { cleanText } from '../text/normalise.ts';
import type { Draft } from './draft.ts';
import type { Marker } from './markers.ts';
import { readMarker } from './markers.ts';

type Marked = Readonly<{ draft: Draft; marker: Marker }>;

/**
 * Turns paragraphs in a row whose markers were typed ("- gates", "1. lanes", "(a) farms") into the list they are. A
 * number counts as a marker only in company of the next one: "2024. It was cold" begins no list.
 */
export function findTypedLists(drafts: readonly Draft[]): void {
  let list = drafts.reduce((highest, draft) => Math.max(highest, draft.list ?? -1), -1);
  for (let at = 0; at < drafts.length; at++) {
    const row = markedRow(drafts, at);
    if (row.length === 0) continue;
    list++;
    const styles: string[] = [];
    for (const { draft, marker } of row) {
      const level = levelOf(marker.style, styles);
      Object.assign(draft, { kind: 'list-item', text: marker.rest, marker: marker.marker, list, level });
    }
    at += row.length - 1;
  }
}

function markedRow(drafts: readonly Draft[], from: number): Marked[] {
  const row: Marked[] = [];
  for (let at = from; at < drafts.length; at++) {
    const draft = drafts[at];
    const marker = draft ? markerOf(draft) : null;
    if (!draft || !marker) break;
    row.push({ draft, marker });
  }
  const end = row.findIndex((_, index) => !counts(row, index));
  return end < 0 ? row : row.slice(0, end);
}

function markerOf({ kind, text }: Draft): Marker | null {
  if (kind !== 'paragraph' && kind !== 'side-box') return null;
  const found = readMarker(text.trim());
  return found && cleanText(found.rest) !== '' ? found : null;
}

/** Whether a number is followed or preceded by the one next to it in its row. */
function counts(row: readonly Marked[], index: number): boolean {
  const marker = row[index]?.marker;
  if (!marker || marker.number === null) return marker !== undefined;
  const same = row.filter((other) => other.marker.style === marker.style).map((other) => other.marker.number);
  return same.includes(marker.number + 1) || same.includes(marker.number - 1);
}

/** A marker of a new kind opens a level, one of a kind that is open closes those below it. */
function levelOf(style: string, open: string[]): number {
  const at = open.indexOf(style);
  if (at >= 0) open.length = at + 1;
  else open.push(style);
  return open.length;
}
