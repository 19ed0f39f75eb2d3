import { type Draft, wordsOf } from './draft.ts';
import { endsSentence, isCut } from './paragraphs.ts';

/** What may stand between the two halves of a table that a page's end parts. */
const between = new Set<Draft['kind']>(['furniture', 'footnote']);

type Half = Readonly<{ first: number; last: number; page: number; width: number }>;

/**
 * Joins the cells of a row that a page's end parts: the first row of the table on the next page, repeated headers aside, where
 * the text of one of its cells goes on with that of the cell above it in small letters, and no other begins anew.
 */
export function joinCells(drafts: readonly Draft[]): Draft[] {
  const halves = halvesOf(drafts);
  if (halves.length < 2) return [...drafts];
  const joined: (Draft | null)[] = [...drafts];
  halves.slice(1).forEach((half, at) => {
    const above = halves[at]!;
    const follows = half.page === above.page + 1 && half.width === above.width;
    if (follows && drafts.slice(above.last + 1, half.first).every(({ kind }) => between.has(kind)))
      joinRows(joined, above, half);
  });
  return joined.filter((draft) => draft !== null);
}

function halvesOf(drafts: readonly Draft[]): Half[] {
  const halves: { first: number; last: number; page: number; width: number; table: number }[] = [];
  drafts.forEach(({ table, page }, at) => {
    if (table === null) return;
    const half = halves[halves.length - 1];
    const end = table.column + (table.columns ?? 1);
    if (half === undefined || half.table !== table.table)
      halves.push({ first: at, last: at, page, width: end, table: table.table });
    else Object.assign(half, { last: at, width: Math.max(half.width, end) });
  });
  return halves;
}

function joinRows(drafts: (Draft | null)[], above: Half, half: Half): void {
  const cells = (from: number, to: number) =>
    drafts.slice(from, to + 1).flatMap((draft, at) => (draft?.table ? [{ draft, at: from + at }] : []));
  const upper = cells(above.first, above.last).filter(({ draft }) => !draft.table!.isHeader);
  const lower = cells(half.first, half.last).filter(({ draft }) => !draft.table!.isHeader);
  if (upper.length === 0 || lower.length === 0) return;
  const lastRow = Math.max(...upper.map(({ draft }) => draft.table!.row));
  const firstRow = lower[0]!.draft.table!.row;
  const rest = lower.filter(({ draft }) => draft.table!.row === firstRow);
  const opens = (column: number) =>
    upper.findLast(({ draft: { table } }) => table!.column === column && endOf(table!) > lastRow);
  const pairs = rest.map((cell) => ({ cell, open: opens(cell.draft.table!.column) }));
  const goOn = pairs.filter(({ cell, open }) => open !== undefined && isRest(open.draft, cell.draft));
  const firsts = new Set(goOn.map(({ cell }) => cell.draft.table!.column));
  const anew = pairs.some(({ cell, open }) => {
    const { column } = cell.draft.table!;
    return open === undefined || (!firsts.has(column) && endsSentence(wordsOf(open.draft)));
  });
  if (goOn.length === 0 || anew || !goOn.some(({ cell }) => /^\p{Ll}/u.test(wordsOf(cell.draft)))) return;
  const done = new Set<number>();
  for (const { cell, open } of pairs) {
    const into = open!.draft;
    const { column } = into.table!;
    if (done.has(column)) drafts[cell.at] = { ...cell.draft, table: into.table };
    else {
      const whole = drafts[open!.at]!;
      drafts[open!.at] = { ...whole, lines: [...whole.lines, ...cell.draft.lines] };
      drafts[cell.at] = null;
    }
    done.add(column);
  }
}

function endOf({ row, rows = 1 }: NonNullable<Draft['table']>): number {
  return row + rows;
}

/** Whether a cell can go on with the one above it: its first word is small, or the text above breaks off. */
function isRest(open: Draft, cell: Draft): boolean {
  if (cell.marker !== null) return false;
  const words = wordsOf(open);
  return !endsSentence(words) && (/^\p{Ll}/u.test(wordsOf(cell)) || isCut(words) || /[-–]$/.test(words));
}
