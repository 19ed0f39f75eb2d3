import type { Cell } from '../tables.ts';
import { mostColumns } from '../tables.ts';
import type { Element } from './tree.ts';
import { attribute, findAll, textUnder } from './tree.ts';
import { walkPart } from './walk.ts';

const mostRows = 1000;

const isRow = (element: Element) => element.tagName === 'tr' || attribute(element, 'role') === 'row';
const isCell = (element: Element) =>
  /^t[dh]$/.test(element.tagName) ||
  /^(?:cell|gridcell|columnheader|rowheader)$/.test(attribute(element, 'role'));

/** Whether a table holds data; one that only lays out a page (one column, nested tables, headings) does not. */
export function isDataTable(table: Element): boolean {
  if (/^(?:presentation|none)$/.test(attribute(table, 'role'))) return false;
  const within = (tag: RegExp) => table.childNodes.some((node) => 'tagName' in node && has(node, tag));
  if (within(/^table$/)) return false;
  if (attribute(table, 'role') === 'table') return true;
  if (within(/^(?:th|caption)$/)) return true;
  const rows = findAll(table, isRow).map((row) => findAll(row, isCell).length);
  return rows.filter((cells) => cells >= 2).length >= 2 && !within(/^h[1-6]$/);
}

function has(element: Element, tag: RegExp): boolean {
  return tag.test(element.tagName) || element.childNodes.some((node) => 'tagName' in node && has(node, tag));
}

/** The rows of a data table; each cell in its paragraphs and items. Cells that hang over from a row above are not repeated. */
export function tableRows(table: Element): Cell[][] {
  const hanging: number[] = [];
  return rowsInOrder(table).map((row) => {
    const cells: Cell[] = [];
    let column = 0;
    for (const cell of findAll(row, isCell)) {
      column = nextFree(hanging, column);
      const spans = count(cell, 'colspan');
      const rows = rowsOf(cell);
      cells.push({ parts: partsOf(cell), isHeader: headerOf(cell, row), column, spans, hangs: rows });
      // One more than the rows below, as the count goes down at the end of this row too.
      for (let at = column; at < column + spans && at < mostColumns; at++) hanging[at] = rows;
      column += spans;
    }
    for (let at = 0; at < hanging.length; at++) hanging[at] = Math.max(0, (hanging[at] ?? 0) - 1);
    return cells;
  });
}

/** Rows as they are shown: those of the foot stand last, wherever they are written. */
function rowsInOrder(table: Element): Element[] {
  const rows = findAll(table, isRow);
  const isFoot = ({ parentNode: section }: Element) =>
    section !== null && 'tagName' in section && section.tagName === 'tfoot';
  return [...rows.filter((row) => !isFoot(row)), ...rows.filter(isFoot)];
}

/** The first column from `column` on into which no cell hangs from a row above. */
function nextFree(hanging: readonly number[], column: number): number {
  let at = column;
  while ((hanging[at] ?? 0) > 0) at++;
  return at;
}

function headerOf(cell: Element, row: Element): boolean | null {
  const section = row.parentNode;
  if (section && 'tagName' in section && section.tagName === 'thead') return true;
  if (attribute(cell, 'role') === 'columnheader') return true;
  return cell.tagName === 'th' ? attribute(cell, 'scope') !== 'row' : null;
}

function partsOf(cell: Element): string[] {
  const parts = walkPart(cell).map((draft) => draft.text);
  return parts.length > 0 ? parts : [textUnder(cell)];
}

/** A cell of rowspan 0 goes on to the end of its rows. */
function rowsOf(cell: Element): number {
  return attribute(cell, 'rowspan').trim() === '0' ? mostRows : count(cell, 'rowspan');
}

function count(cell: Element, name: string): number {
  return Math.min(100, Math.max(1, Number.parseInt(attribute(cell, name), 10) || 1));
}
