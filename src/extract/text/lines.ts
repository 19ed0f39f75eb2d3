import { cleanText } from '../../text/index.ts';
import type { Marker } from '../markers.ts';
import { readMarker } from '../markers.ts';

/** One line of a text file. `text` is without indent and marker; `gap` counts the blank lines before it. */
export type Line = Readonly<{
  indent: number;
  text: string;
  marker: Marker | null;
  length: number;
  gap: number;
}>;

/** The lines of a text that have words, whatever ends them (LF, CR, CRLF, form feed, Unicode separators). */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  for (const raw of text.split(/\r\n|[\n\r\u0085\u2028\u2029]|\f/)) {
    const expanded = raw
      .replace(/[\u200B\uFEFF]/g, '')
      .replace(/^[ \t\u00A0\u3000]+/, (space) => space.replace(/\t/g, '    '));
    const bare = expanded.trimStart();
    const found = readMarker(bare);
    // A marker alone on its line marks nothing by itself: the words are on the next.
    const marker = found && cleanText(found.rest) !== '' ? found : null;
    const words = cleanText(marker ? marker.rest : bare);
    if (words === '') {
      gap++;
      continue;
    }
    lines.push({
      indent: expanded.length - bare.length,
      text: words,
      marker,
      length: expanded.trimEnd().length,
      gap,
    });
    gap = 0;
  }
  return lines;
}
