import type { Block, TablePlace } from '../../model/index.ts';

/**
 * Gives each cell the text of its column's header, and of its row's: the cell in the first column, where that is
 * words and not a figure. A header cell has none.
 */
export function nameHeaders(blocks: readonly Block[], text: string): Block[] {
  const words = new Map<string, string>();
  for (const block of blocks) {
    if (block.table === null) continue;
    const key = keyOf(block.table.table, block.table.row, block.table.column);
    const own = text.slice(block.span.start, block.span.end);
    words.set(key, words.has(key) ? `${words.get(key)} ${own}` : own);
  }
  const headed = new Map<number, number>();
  for (const { table } of blocks) {
    if (table?.isHeader) headed.set(table.table, Math.min(headed.get(table.table) ?? Infinity, table.row));
  }
  return blocks.map((block) => {
    if (block.table === null) return block;
    return { ...block, table: named(block.table, words, headed.get(block.table.table)) };
  });
}

function named(
  place: TablePlace,
  words: ReadonlyMap<string, string>,
  headRow: number | undefined,
): TablePlace {
  if (place.isHeader && place.row === headRow) return place;
  const header =
    headRow === undefined ? null : (words.get(keyOf(place.table, headRow, place.column)) ?? null);
  const first = place.column === 0 ? null : (words.get(keyOf(place.table, place.row, 0)) ?? null);
  const rowHeader = first !== null && /\p{L}{2}/u.test(first) && first.length < 200 ? first : null;
  return { ...place, header, rowHeader };
}

function keyOf(table: number, row: number, column: number): string {
  return `${table} ${row} ${column}`;
}
