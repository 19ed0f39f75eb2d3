import type { Block, TablePlace } from '../../model/index.ts';

type Head = Readonly<{ table: number; row: number }>;

/**
 * Gives each cell the text of its column's header, and of its row's: the cell in the first column, where that is
 * words and not a figure. A header cell has none. A table that goes on over a page keeps its headers.
 */
export function nameHeaders(blocks: readonly Block[], text: string): Block[] {
  const words = new Map<string, string>();
  for (const block of blocks) {
    if (block.table === null) continue;
    const own = text.slice(block.span.start, block.span.end);
    for (const key of keysOf(block.table)) words.set(key, words.has(key) ? `${words.get(key)} ${own}` : own);
  }
  const heads = findHeads(blocks);
  return blocks.map((block) => {
    if (block.table === null) return block;
    return { ...block, table: named(block.table, words, heads.get(block.table.table)) };
  });
}

/** The header row of each table: its own, or that of the table which it goes on with. */
function findHeads(blocks: readonly Block[]): Map<number, Head> {
  const heads = new Map<number, Head>();
  const cells = blocks.filter((block) => block.table !== null);
  for (const { table } of cells) {
    if (table?.isHeader && !heads.has(table.table))
      heads.set(table.table, { table: table.table, row: table.row });
  }
  cells.forEach((cell, i) => {
    const before = cells[i - 1];
    const { table } = cell.table!;
    if (before === undefined || before.table!.table === table || heads.has(table)) return;
    const head = heads.get(before.table!.table);
    if (head !== undefined && goesOn(blocks, before, cell)) heads.set(table, head);
  });
  return heads;
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

function named(place: TablePlace, words: ReadonlyMap<string, string>, head: Head | undefined): TablePlace {
  if (place.isHeader && place.table === head?.table && place.row === head.row) return place;
  const header = head === undefined ? null : (words.get(keyOf(head.table, head.row, place.column)) ?? null);
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
