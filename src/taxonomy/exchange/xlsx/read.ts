import type { Problem, Where } from '../../../model/index.ts';
import { limits } from '../limits.ts';
import { unreadable } from '../problems.ts';
import { unguarded } from '../table/guard.ts';
import type { Cell, Row } from '../table/row.ts';
import { XmlFault } from '../xml/fault.ts';
import { type Element, parseXml } from '../xml/parse.ts';
import { unescaped } from './escape.ts';
import { partsOf } from './parts.ts';

/** The rows of the sheet "Categories", or of the first. The place of a cell is its row as line, its column as column. */
export function readWorkbook(bytes: Uint8Array, name: string): { rows: Row[]; problems: Problem[] } {
  const parts = partsOf(bytes, name);
  if (!(parts instanceof Map)) return { rows: [], problems: [parts] };
  const part = { at: '' };
  const parsed = (path: string): Element | null => {
    part.at = path;
    const text = parts.get(path);
    return text === undefined ? null : parseXml(text);
  };
  try {
    const path = sheetPath(parsed('xl/workbook.xml'), parsed('xl/_rels/workbook.xml.rels'));
    const sheet = path === null ? null : parsed(path);
    if (sheet === null)
      return { rows: [], problems: [unreadable('The workbook has no sheet.', again, { file: name })] };
    const strings = childrenOf(parsed('xl/sharedStrings.xml'), 'si').map(textOf);
    const problems: Problem[] = [];
    const rows = childrenOf(childrenOf(sheet, 'sheetData')[0], 'row').map((row, at) =>
      rowOf(row, at, strings, name, problems),
    );
    return { rows, problems };
  } catch (error) {
    if (!(error instanceof XmlFault)) throw error;
    const message = `${part.at} in the workbook, line ${error.line}: ${error.message}`;
    return { rows: [], problems: [unreadable(message, error.hint, { file: name })] };
  }
}

const again = 'Open it in a spreadsheet program and save it again as .xlsx.';

const childrenOf = (element: Element | null | undefined, name: string): Element[] =>
  element?.children.filter((child) => child.name === name) ?? [];

function sheetPath(workbook: Element | null, relations: Element | null): string | null {
  const sheets = childrenOf(childrenOf(workbook, 'sheets')[0], 'sheet');
  const sheet = sheets.find(({ attributes }) => attributes.name === 'Categories') ?? sheets[0];
  const id = Object.entries(sheet?.attributes ?? {}).find(
    ([key]) => key === 'id' || key.endsWith(':id'),
  )?.[1];
  const target = childrenOf(relations, 'Relationship').find(({ attributes }) => attributes.Id === id)
    ?.attributes.Target;
  if (target === undefined) return null;
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

function rowOf(row: Element, at: number, strings: readonly string[], name: string, problems: Problem[]): Row {
  const line = Number(row.attributes.r ?? at + 1);
  const cells: Cell[] = [];
  const placeOf = (column: number): Where => ({ file: name, line, column: column + 1 });
  const cellAt = (column: number, text: string): Cell => ({ text, where: () => placeOf(column) });
  for (const cell of childrenOf(row, 'c')) {
    const column = columnOf(cell.attributes.r) ?? cells.length;
    if (column >= limits.columns) continue;
    const text = cellText(cell, strings, placeOf(column), problems);
    while (cells.length < column) cells.push(cellAt(cells.length, ''));
    cells[column] = cellAt(column, unguarded(text));
  }
  return { cells, where: { file: name, line } };
}

function cellText(cell: Element, strings: readonly string[], where: Where, problems: Problem[]): string {
  const value = childrenOf(cell, 'v')[0]?.text ?? '';
  if (childrenOf(cell, 'f').length > 0)
    problems.push(unreadable('This cell holds a formula.', 'Replace it by the text that it shows.', where));
  const kind = cell.attributes.t;
  if (kind === 'e')
    problems.push(unreadable(`This cell shows an error (${value.slice(0, 20)}).`, 'Write its text.', where));
  const text =
    kind === 's'
      ? (strings[Number(value)] ?? '')
      : kind === 'inlineStr'
        ? textOf(childrenOf(cell, 'is')[0])
        : value;
  if (text.length > limits.cell)
    problems.push(unreadable(`A cell has more than ${limits.cell} characters.`, 'Shorten it.', where));
  return kind === 's' || kind === 'inlineStr' ? text : unescaped(text);
}

/** The words of a text, in pieces where parts of it are set apart; readings (`rPh`) are no part of it. */
function textOf(item: Element | undefined): string {
  const pieces = (item?.children ?? []).flatMap((child) =>
    child.name === 't'
      ? [child.text]
      : child.name === 'r'
        ? childrenOf(child, 't').map(({ text }) => text)
        : [],
  );
  return unescaped(pieces.join(''));
}

/** The place of a cell in its row, from 0: "B7" is 1. */
function columnOf(reference: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  if (letters === undefined) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
