import { type Line, right } from './layout.ts';
import { isBullet, markerKind } from './markers.ts';
import { endsSentence } from './paragraphs.ts';

/**
 * Gives back to the text what was taken for a marker but stands in the middle of a sentence that wrapped before it: a
 * dash ("our wardens / – all forty of them – walk"), a figure ("more than / 1.2 million"). Lines of one column or
 * block from top to bottom.
 */
export function mendStrayMarkers(lines: readonly Line[]): Line[] {
  const edge = lines.reduce((most, line) => Math.max(most, right(line)), 0);
  const mended: Line[] = [];
  let item: Line | null = null;
  for (const line of lines) {
    const last = mended[mended.length - 1];
    if (line.marker !== null && last !== undefined && isStray(line, last, item, edge)) {
      mended.push({ ...line, text: `${line.marker} ${line.text}`, marker: null, textX: line.x });
    } else {
      if (line.marker !== null) item = line;
      mended.push(line);
    }
  }
  return mended;
}

function isStray(line: Line, last: Line, item: Line | null, edge: number): boolean {
  const marker = line.marker!;
  if (isBullet(marker) && !/^[-–—]$/.test(marker)) return false;
  if (!/^[\p{Ll}\d(£]/u.test(line.text) || endsSentence(last.text)) return false;
  if (!wrapsInto(last, line) || !isFull(last, line, edge)) return false;
  const isNext =
    item !== null && markerKind(item.marker!) === markerKind(marker) && Math.abs(item.x - line.x) < 2;
  return !isNext;
}

/** Whether a line stands where a sentence that goes on from the last would be. */
function wrapsInto(last: Line, line: Line): boolean {
  const left = last.marker === null ? last.x : last.textX;
  const step = line.baseline - last.baseline;
  return (
    Math.abs(line.x - left) < 2 &&
    Math.abs(line.size - last.size) < 0.5 &&
    step > 0.5 * line.size &&
    step < 1.7 * line.size
  );
}

/** The first word had no room on the last line, a little raggedness allowed. */
function isFull(last: Line, line: Line, edge: number): boolean {
  const first = line.text.indexOf(' ');
  const share = (first < 0 ? line.text.length : first) / Math.max(1, line.text.length);
  return right(last) + line.width * share + 3 * line.size >= edge;
}
