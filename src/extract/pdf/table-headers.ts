import type { Block, TablePlace } from '../../model/index.ts';

type Head = Readonly<{ rows: ReadonlySet<number>; words: ReadonlyMap<number, string> }>;

/**
 * Gives each cell the text of its column's header, and of its row's: the cell in the first column, where that is
 * words and not a figure. Of headers in several rows the lowest one of a column counts ("Lead" below "Delivery"). A header
 * cell has none, nor has one over all columns, which parts the rows. A table that goes on over a page keeps its headers.
 */
export function nameHeaders(blocks: readonly Block[], text: string): Block[] {
  const words = new Map<string, string>();
  for (const block of blocks) {
    if (block.table === null) continue;
    const own = text.slice(block.span.start, block.span.end);
    for (const key of keysOf(block.table)) words.set(key, words.has(key) ? `${words.get(key)} ${own}` : own);
  }
  const heads = findHeads(blocks, words);
  return blocks.map((block) => {
    if (block.table === null) return block;
    return { ...block, table: named(block.table, words, heads) };
  });
}

/** The headers of each table: its own, or those of the table which it goes on with. */
function findHeads(blocks: readonly Block[], words: ReadonlyMap<string, string>): Map<number, Head> {
  const cells = blocks.filter((block) => block.table !== null);
  const heads = new Map<number, Head>();
  for (const [table, places] of Map.groupBy(
    cells.map((cell) => cell.table!),
    ({ table }) => table,
  )) {
    const head = headOf(places, words);
    if (head !== null) heads.set(table, head);
  }
  cells.forEach((cell, i) => {
    const before = cells[i - 1];
    const { table } = cell.table!;
    if (before === undefined || before.table!.table === table || heads.has(table)) return;
    const head = heads.get(before.table!.table);
    if (head !== undefined && goesOn(blocks, before, cell))
      heads.set(table, { rows: new Set(), words: head.words });
  });
  return heads;
}

/** The first row that has a header, and those below it that have nothing else. */
function headOf(places: readonly TablePlace[], words: ReadonlyMap<string, string>): Head | null {
  const first = places.find((place) => place.isHeader);
  if (first === undefined) return null;
  const rows = new Set([first.row]);
  const inRow = (row: number) => places.filter((place) => place.row === row);
  for (let row = first.row + 1; isHeaderRow(inRow(row)); row++) rows.add(row);
  const named = new Map<number, string>();
  for (const row of rows) {
    for (const place of inRow(row)) {
      for (let at = 0; at < (place.columns ?? 1); at++)
        named.set(place.column + at, words.get(keyOf(place.table, row, place.column))!);
    }
  }
  return { rows, words: named };
}

function isHeaderRow(row: readonly TablePlace[]): boolean {
  return row.length > 1 && row.every((place) => place.isHeader);
}

/** Whether nothing but furniture stands between the end of one table and the next on the following page. */
function goesOn(blocks: readonly Block[], before: Block, cell: Block): boolean {
  if (before.page === null || cell.page !== before.page + 1) return false;
  if (widthOf(blocks, before) !== widthOf(blocks, cell)) return false;
  const between = blocks.slice(before.index + 1, cell.index);
  return between.every((block) => block.kind === 'furniture' || block.kind === 'footnote');
}

function widthOf(blocks: readonly Block[], cell: Block): number {
  const columns = blocks
    .filter((block) => block.table?.table === cell.table!.table)
    .map((block) => block.table!.column);
  return Math.max(...columns);
}

function named(
  place: TablePlace,
  words: ReadonlyMap<string, string>,
  heads: ReadonlyMap<number, Head>,
): TablePlace {
  const head = heads.get(place.table);
  if (place.isHeader && head?.rows.has(place.row)) return place;
  const isOverAll = (place.columns ?? 1) > 1 && place.columns === head?.words.size;
  const header = isOverAll ? null : (head?.words.get(place.column) ?? null);
  const first = place.column === 0 ? null : (words.get(keyOf(place.table, place.row, 0)) ?? null);
  const rowHeader = first !== null && /\p{L}{2}/u.test(first) && first.length < 200 ? first : null;
  return { ...place, header, rowHeader };
}

function keyOf(table: number, row: number, column: number): string {
  return `${table} ${row} ${column}`;
}

/** Of all the places that a cell takes in its first row and its first column. */
function keysOf({ table, row, column, rows = 1, columns = 1 }: TablePlace): string[] {
  const down = Array.from({ length: rows }, (_, at) => keyOf(table, row + at, column));
  const along = Array.from({ length: columns - 1 }, (_, at) => keyOf(table, row, column + 1 + at));
  return [...down, ...along];
}
