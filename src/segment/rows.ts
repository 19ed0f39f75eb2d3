import type { Block, RowCell, TablePlace } from '../model/index.ts';
import { columnSays } from './column-meaning.ts';

/** More cells, or longer ones, than tables for readers have: what is beyond is not carried along. */
const mostCells = 12;
const longest = 400;
/** More rows than a reader would put under one merged cell. */
const mostRows = 200;

type Cell = Readonly<{ place: TablePlace; header: string | null; text: string }>;
/** By table, its cells by each row they take, and the headers of its columns. */
type Table = Readonly<{
  rows: Map<number, Set<string>>;
  cells: Map<string, Cell>;
  headers: Map<number, string>;
}>;

/**
 * For a block, the other cells of its table row from left to right, or of its rows where it is a merged cell; a cell
 * that is merged over several rows is in each of them. Null where it is no cell or a header.
 */
export function tableRows(
  blocks: readonly Block[],
  textOf: (block: Block) => string,
): (block: Block) => readonly RowCell[] | null {
  const tables = readTables(blocks, textOf);
  const others = new Map<string, readonly RowCell[]>();
  return ({ table: place }) => {
    if (place === null || place.isHeader) return null;
    const key = `${place.table} ${keyOf(place)}`;
    const known = others.get(key);
    if (known !== undefined) return known;
    const shown = othersOf(tables.get(place.table)!, place);
    others.set(key, shown);
    return shown;
  };
}

function othersOf(table: Table, place: TablePlace): RowCell[] {
  const keys = new Set(rowsOf(place).flatMap((row) => [...(table.rows.get(row) ?? [])]));
  keys.delete(keyOf(place));
  return [...keys]
    .map((key) => table.cells.get(key)!)
    .filter((cell) => !columnsOf(place).includes(cell.place.column))
    .sort((a, b) => a.place.column - b.place.column || a.place.row - b.place.row)
    .slice(0, mostCells)
    .map((cell) => ({ header: cell.header, text: cell.text, says: saysOf(cell, table) }));
}

/** A cell merged over several columns says what any of them says. */
function saysOf({ place, header, text }: Cell, table: Table): RowCell['says'] {
  for (const column of columnsOf(place)) {
    const own = column === place.column ? header : (table.headers.get(column) ?? null);
    const says = own === null && column !== place.column ? null : columnSays(own, text);
    if (says !== null) return says;
  }
  return null;
}

/** The paragraphs of one cell are one text. */
function readTables(blocks: readonly Block[], textOf: (block: Block) => string): Map<number, Table> {
  const tables = new Map<number, Table>();
  for (const block of blocks) {
    const place = block.table;
    if (place === null || place.isHeader) continue;
    const table = tables.get(place.table) ?? { rows: new Map(), cells: new Map(), headers: new Map() };
    tables.set(place.table, table);
    const key = keyOf(place);
    const before = table.cells.get(key)?.text ?? '';
    const text = shortened(before === '' ? textOf(block) : `${before} ${textOf(block)}`);
    table.cells.set(key, { place, header: place.header, text });
    if (place.header !== null) table.headers.set(place.column, place.header);
    for (const row of rowsOf(place)) table.rows.set(row, (table.rows.get(row) ?? new Set()).add(key));
  }
  return tables;
}

function keyOf({ row, column }: TablePlace): string {
  return `${row} ${column}`;
}

function rowsOf({ row, rows = 1 }: TablePlace): number[] {
  return Array.from({ length: Math.min(rows, mostRows) }, (_, at) => row + at);
}

function columnsOf({ column, columns = 1 }: TablePlace): number[] {
  return Array.from({ length: Math.min(columns, mostCells) }, (_, at) => column + at);
}

function shortened(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 2).trimEnd()} …`;
}
