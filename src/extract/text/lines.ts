import { cleanText } from '../../text/normalise.ts';
import type { DashedTable } from '../dashed-tables.ts';
import { readDashedTable } from '../dashed-tables.ts';
import type { Marker } from '../markers.ts';
import { readMarker } from '../markers.ts';
import { unrollColumns } from './columns.ts';
import type { Marked } from './marked-lines.ts';
import { findMarked, isUnderline } from './marked-lines.ts';
import { readTabbedTable } from './tabbed-tables.ts';

/** One line of a text file. `text` is without indent and marker; `gap` counts the blank lines before it. */
export type Line = Readonly<{
  indent: number;
  text: string;
  marker: Marker | null;
  length: number;
  gap: number;
  /** What the line is by a mark of its own; null where that is to be guessed. */
  marked: Marked | null;
  /** The table that stands here instead of a line. */
  table: DashedTable | null;
}>;

/** The lines of a text that have words, whatever ends them (LF, CR, CRLF, form feed, Unicode separators). */
export function readLines(text: string): Line[] {
  const { raw, pageStarts } = splitPages(text);
  const marked = findMarked(raw, pageStarts);
  const lines: Line[] = [];
  let gap = 0;
  for (let at = 0; at < raw.length; at++) {
    const table = readDashedTable(raw, at) ?? readTabbedTable(raw, at);
    const line = table ? tableLine(table, gap) : readLine(raw[at] ?? '', gap, marked.get(at) ?? null);
    if (marked.get(at - 1)?.kind === 'heading' && isUnderline(raw[at] ?? '')) continue;
    gap = line ? 0 : gap + 1;
    if (line) lines.push(line);
    if (table) at = table.end - 1;
  }
  return lines;
}

/** Lines with columns unrolled, and the first of each page: pages end with a form feed. */
function splitPages(text: string): { raw: string[]; pageStarts: Set<number> } {
  const raw: string[] = [];
  const pageStarts = new Set<number>();
  for (const page of text.split('\f')) {
    pageStarts.add(raw.length);
    const lines = page.split(/\r\n|[\n\r\u0085\u2028\u2029]/);
    for (const line of unrollColumns(lines)) raw.push(line.replace(/[\u200B\uFEFF]/g, ''));
  }
  return { raw, pageStarts };
}

function tableLine(table: DashedTable, gap: number): Line {
  return { indent: 0, text: '', marker: null, length: 0, gap, marked: null, table };
}

function readLine(raw: string, gap: number, marked: Marked | null): Line | null {
  const expanded = raw.replace(/^[ \t\u00A0\u3000]+/, (space) => space.replace(/\t/g, '    '));
  const bare = expanded.trimStart();
  const found = marked ? null : readMarker(bare);
  // A marker alone on its line marks nothing by itself: the words are on the next.
  const marker = found && cleanText(found.rest) !== '' ? found : null;
  const words = cleanText(
    marker ? marker.rest : marked?.kind === 'pull-quote' ? bare.replace(/^(?:> ?)+/, '') : bare,
  );
  if (words === '' || /^--$/.test(words)) return null;
  const indent = expanded.length - bare.length;
  return { indent, text: words, marker, length: expanded.trimEnd().length, gap, marked, table: null };
}
