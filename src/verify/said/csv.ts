import type { ReadTable } from './said.ts';

/** Reads CSV by RFC 4180, apart from the code that writes it so that one cannot hide the other's faults. */
export function readCsv(csv: string, name: string): ReadTable {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = csv.startsWith('\uFEFF') ? 1 : 0;
  while (at < csv.length) {
    const cell = csv[at] === '"' ? quoted(csv, at) : plain(csv, at);
    row.push(cell.text);
    at = cell.end;
    if (csv[at] === ',') {
      at += 1;
      // A line that ends with a comma has one more cell, which is empty.
      if (at < csv.length && csv[at] !== '\r' && csv[at] !== '\n') continue;
      row.push('');
    }
    at += csv.startsWith('\r\n', at) ? 2 : 1;
    rows.push(row);
    row = [];
  }
  const [header = [], ...rest] = rows;
  return { name, header, rows: rest };
}

type Cell = Readonly<{ text: string; end: number }>;

const endOfPlain = /[,\r\n]/g;

function plain(csv: string, from: number): Cell {
  endOfPlain.lastIndex = from;
  const end = endOfPlain.exec(csv)?.index ?? csv.length;
  return { text: csv.slice(from, end), end };
}

function quoted(csv: string, from: number): Cell {
  const parts: string[] = [];
  let at = from + 1;
  while (at < csv.length) {
    const end = csv.indexOf('"', at);
    if (end < 0) return { text: parts.join('') + csv.slice(at), end: csv.length };
    parts.push(csv.slice(at, end));
    if (csv[end + 1] !== '"') return { text: parts.join(''), end: end + 1 };
    parts.push('"');
    at = end + 2;
  }
  return { text: parts.join(''), end: at };
}
