import { foldText } from '../../text/normalise.ts';
import { type Draft, withMarker } from './draft.ts';
import type { Line } from './layout.ts';

const title =
  /^(?:table of )?contents(?: page)?$|^cynnwys$|^what.s (?:inside|in this)|^(?:what.s |what is )?in this (?:plan|document)$/;
const hint = /contents|cynnwys|what.s in|in this/i;
const leaders = /(?:\.\s?){4,}|…{2,}|_{4,}/;

/**
 * The entries of a contents page, each as its lines: what stands on one row with a page number, before or after it.
 * Null where the page is none: a title or dot leaders must say so, or nearly all of the page must be entries whose
 * numbers go up.
 */
export function findContents(
  lines: readonly Line[],
  context: Readonly<{ pageCount: number }>,
): Line[][] | null {
  const says = lines.some(isTitle) || lines.filter((line) => leaders.test(line.text)).length >= 3;
  if (!says && lines.filter((line) => numberOf(line) !== null).length < fewest) return null;
  const rows = joinWraps(rowsOf(lines.filter((line) => !isTitle(line))));
  const entries = rows.filter((row) => isEntry(row, context.pageCount));
  if (says) return entries.length >= 3 ? withGroups(rows, entries) : null;
  return entries.length >= fewest && entries.length > 0.7 * rows.length && goUp(entries) ? entries : null;
}

/** With the names over groups of entries that have no page number of their own. */
function withGroups(rows: readonly Line[][], entries: readonly Line[][]): Line[][] {
  const found = new Set(entries);
  return rows.filter((row, at) => {
    const [before, next, line] = [rows[at - 1], rows[at + 1], row[0]!];
    if (found.has(row)) return true;
    if (row.length > 1 || line.text.length > 60 || /[.,;:!?]$/.test(line.text)) return false;
    if (next === undefined || !found.has(next) || next[0]!.baseline - line.baseline > 2 * line.size)
      return false;
    return before === undefined || found.has(before);
  });
}

/** So many entries make a contents page without a title. */
const fewest = 6;

function goUp(entries: readonly (readonly Line[])[]): boolean {
  const numbers = entries.map((row) => row.map(numberOf).find((number) => number !== null) ?? 0);
  const steps = numbers.slice(1).map((number, i) => number - numbers[i]!);
  return (
    steps.filter((step) => step >= 0).length >= 0.9 * steps.length &&
    numbers[0]! < numbers[numbers.length - 1]!
  );
}

function isTitle({ text }: Line): boolean {
  return text.length < 40 && hint.test(text) && title.test(foldText(text));
}

function rowsOf(lines: readonly Line[]): Line[][] {
  const sorted = [...lines].sort((a, b) => a.baseline - b.baseline || a.x - b.x);
  const rows: Line[][] = [];
  for (const line of sorted) {
    const row = rows[rows.length - 1];
    const first = row?.[0];
    if (
      first !== undefined &&
      Math.abs(first.baseline - line.baseline) < 0.5 * Math.min(first.size, line.size)
    )
      row!.push(line);
    else rows.push([line]);
  }
  return rows.map((row) => row.sort((a, b) => a.x - b.x));
}

/** A row without a number is the beginning of the next one's entry where it stands right above it. */
function joinWraps(rows: readonly (readonly Line[])[]): Line[][] {
  const joined: Line[][] = [];
  let open: Line[] = [];
  for (const row of rows) {
    const last = open[open.length - 1];
    const first = row[0]!;
    const follows =
      last !== undefined &&
      first.baseline - last.baseline < 1.5 * first.size &&
      Math.abs(first.x - open[0]!.x) < 3 * first.size;
    if (last !== undefined && !follows) {
      joined.push(open);
      open = [];
    }
    open.push(...row);
    if (hasNumber(row)) {
      joined.push(open);
      open = [];
    }
  }
  if (open.length > 0) joined.push(open);
  return joined;
}

function hasNumber(row: readonly Line[]): boolean {
  return row.some((line) => numberOf(line) !== null);
}

function isEntry(row: readonly Line[], pageCount: number): boolean {
  const number = row.map(numberOf).find((value) => value !== null);
  const hasWords = row.some((line) => /\p{L}{2}/u.test(line.text));
  return number !== undefined && number !== null && number <= 2 * pageCount + 20 && hasWords;
}

function numberOf({ text, marker }: Line): number | null {
  const found = numberAlone.exec(text) ?? numberLast.exec(text) ?? numberFirst.exec(text);
  if (found !== null) return Number(found[1]);
  return marker !== null && /^\d{1,3}$/.test(marker) ? Number(marker) : null;
}

const numberAlone = /^(?:p(?:age|g)?\.?\s*)?(\d{1,3})$/i;
const numberLast = /[\s.…_](?:p(?:age|g)?\.?\s*)?(\d{1,3})$/i;
const numberFirst = /^(\d{1,3})\s*[/|–—]\s/;

/** An entry without its dot leaders, its number in front again. */
export function tidyEntry(draft: Draft): Draft {
  const { lines, ...rest } = withMarker(draft);
  return {
    ...rest,
    lines: lines.map((line) => ({
      ...line,
      text: line.text.replace(/\s*(?:(?:\.\s?){4,}|…{2,}|_{4,})\s*/g, ' ').trim(),
    })),
  };
}
