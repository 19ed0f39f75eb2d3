import type { Cell } from '../tables.ts';
import { mostColumns } from '../tables.ts';
import type { XmlNode } from './xml.ts';
import { child, wordValue } from './xml.ts';

/** Elements that only wrap blocks, rows or cells. */
export const wrappers: ReadonlySet<string> = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:ins',
  'w:moveTo',
  'w:smartTag',
  'w:customXml',
  'mc:AlternateContent',
  'mc:Choice',
]);

/** The rows of a table that no change deletes, each with its cells. */
export function rowsOf(table: XmlNode): { row: XmlNode; cells: XmlNode[] }[] {
  return unwrapped(table, 'w:tr')
    .filter((row) => !isDeleted(row))
    .map((row) => ({ row, cells: unwrapped(row, 'w:tc') }));
}

/** Whether a change that is not yet agreed takes the row out. */
export function isDeleted(row: XmlNode): boolean {
  return child(child(row, 'w:trPr'), 'w:del') !== undefined;
}

/** The cells of a table's rows in their columns; merged ones say how many rows and columns they take. */
export function cellsOf(
  rows: readonly { row: XmlNode; cells: readonly XmlNode[] }[],
  read: (cell: XmlNode) => string[],
): Cell[][] {
  return mergeDown(rows.map(({ row, cells }) => cellsOfRow(row, cells, read)));
}

type WordCell = Cell & Readonly<{ goesOn: boolean }>;

/** One that goes on from the row above is marked as such, and its words are not repeated. */
function cellsOfRow(row: XmlNode, cells: readonly XmlNode[], read: (cell: XmlNode) => string[]): WordCell[] {
  const properties = child(row, 'w:trPr');
  const isHeader = child(properties, 'w:tblHeader') ? true : null;
  let column = countOf(properties, 'w:gridBefore', 0);
  return cells.map((cell) => {
    const own = child(cell, 'w:tcPr');
    const merged = child(own, 'w:vMerge');
    const spans = countOf(own, 'w:gridSpan', 1);
    const place = { isHeader, column, spans, hangs: 1 };
    column += spans;
    if (merged && merged.attributes['w:val'] !== 'restart') return { ...place, parts: [], goesOn: true };
    const parts = read(cell);
    return { ...place, parts: parts.length > 0 ? parts : [''], goesOn: false };
  });
}

/** Rows without the cells that go on from above: what they go on with takes their rows too. */
function mergeDown(rows: readonly (readonly WordCell[])[]): Cell[][] {
  const hangs = new Map<WordCell, number>();
  let above = new Map<number, WordCell>();
  for (const cells of rows) {
    const open = new Map<number, WordCell>();
    for (const cell of cells) {
      const first = cell.goesOn ? above.get(cell.column) : cell;
      if (first === undefined) continue;
      open.set(cell.column, first);
      hangs.set(first, (hangs.get(first) ?? 0) + 1);
    }
    above = open;
  }
  return rows.map((cells) =>
    cells.flatMap(({ goesOn, ...cell }, at) =>
      goesOn ? [] : [{ ...cell, hangs: hangs.get(cells[at]!) ?? 1 }],
    ),
  );
}

function countOf(properties: XmlNode | undefined, name: string, least: number): number {
  return Math.min(mostColumns, Math.max(least, Number(wordValue(properties, name) ?? least) || least));
}

function unwrapped(node: XmlNode, name: string): XmlNode[] {
  return node.children.flatMap((part) =>
    part.name === name ? [part] : wrappers.has(part.name) ? unwrapped(part, name) : [],
  );
}
