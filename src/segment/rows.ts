import type { Block, RowCell, TablePlace } from '../model/index.ts';
import { columnSays } from './column-meaning.ts';

/** More cells, or longer ones, than tables for readers have: what is beyond is not carried along. */
const mostCells = 12;
const longest = 400;

type Cell = RowCell & Readonly<{ column: number }>;

/** For a block, the other cells of its table row from left to right; null where it is no cell or a header. */
export function tableRows(
  blocks: readonly Block[],
  textOf: (block: Block) => string,
): (block: Block) => readonly RowCell[] | null {
  const rows = readRows(blocks, textOf);
  const others = new Map<string, readonly RowCell[]>();
  return ({ table }) => {
    if (table === null || table.isHeader) return null;
    const key = `${rowKey(table)} ${table.column}`;
    const known = others.get(key);
    if (known !== undefined) return known;
    const row = (rows.get(rowKey(table)) ?? []).filter((cell) => cell.column !== table.column);
    const shown = row.slice(0, mostCells).map(({ column: _, ...cell }) => cell);
    others.set(key, shown);
    return shown;
  };
}

/** Cells by row; the paragraphs of one cell are one text. */
function readRows(blocks: readonly Block[], textOf: (block: Block) => string): Map<string, Cell[]> {
  const rows = new Map<string, Cell[]>();
  for (const block of blocks) {
    const { table } = block;
    if (table === null || table.isHeader) continue;
    const row = rows.get(rowKey(table)) ?? [];
    const at = row.findIndex((cell) => cell.column === table.column);
    const before = row[at]?.text ?? '';
    const text = shortened(before === '' ? textOf(block) : `${before} ${textOf(block)}`);
    const cell = { column: table.column, header: table.header, text, says: columnSays(table.header, text) };
    if (at < 0) row.push(cell);
    else row[at] = cell;
    rows.set(rowKey(table), row);
  }
  for (const row of rows.values()) row.sort((a, b) => a.column - b.column);
  return rows;
}

function rowKey({ table, row }: TablePlace): string {
  return `${table} ${row}`;
}

function shortened(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 2).trimEnd()} …`;
}
