import type { Problem, Where } from '../../../model/index.ts';
import { limits } from '../limits.ts';
import { unreadable } from '../problems.ts';
import { unguarded } from '../table/guard.ts';
import type { Cell, Row } from '../table/row.ts';

/**
 * Reads RFC 4180, lines ended as they may be. Each cell knows the line of the file that it begins in. A quote that is not
 * closed, one inside a bare cell and one with text after it are faults: guessing would move the cells of a row.
 */
export function parseCsv(text: string, name: string): { rows: Row[]; problem: Problem | null } {
  const rows: Row[] = [];
  let cells: Cell[] = [];
  let at = 0;
  let line = 1;
  let rowLine = 1;
  const fault = (message: string, hint: string, where: number) => ({
    rows: [],
    problem: unreadable(message, hint, { file: name, line: where }),
  });
  const endRow = () => {
    rows.push({ cells, where: { file: name, line: rowLine } });
    cells = [];
  };
  while (at < text.length) {
    if (cells.length === 0) rowLine = line;
    const isQuoted = text[at] === '"';
    const end = isQuoted ? closingQuote(text, at + 1) : endOfBare(text, at);
    if (end < 0)
      return fault('A quotation mark is opened here and never closed.', 'Close it, or remove it.', line);
    const raw = isQuoted ? text.slice(at + 1, end).replaceAll('""', '"') : text.slice(at, end);
    if (!isQuoted && raw.includes('"'))
      return fault(
        'A quotation mark stands inside a cell that is not in quotes.',
        'Put the whole cell in quotes and double those inside, or save it from a spreadsheet.',
        line,
      );
    if (raw.length > limits.cell)
      return fault(`A cell has more than ${limits.cell} characters.`, 'Shorten it.', line);
    cells.push(cellAt(unguarded(raw), name, line));
    line += isQuoted ? lineEnds(raw) : 0;
    at = isQuoted ? end + 1 : end;
    const next = text[at];
    if (next === ',') {
      at += 1;
      if (at === text.length) cells.push(cellAt('', name, line));
    } else if (next === '\r' || next === '\n') {
      at += next === '\r' && text[at + 1] === '\n' ? 2 : 1;
      line += 1;
      endRow();
    } else if (next !== undefined)
      return fault('Text stands after the closing quotation mark of a cell.', 'Double quotes inside.', line);
  }
  if (cells.length > 0) endRow();
  return { rows, problem: null };
}

function cellAt(text: string, name: string, line: number): Cell {
  return { text, where: (within): Where => ({ file: name, line: line + within }) };
}

function endOfBare(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== ',' && text[at] !== '\r' && text[at] !== '\n') at += 1;
  return at;
}

/** The place of the quote that closes a cell; -1 where none does. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

const lineEnds = (text: string): number => text.match(/\r\n|\r|\n/g)?.length ?? 0;
