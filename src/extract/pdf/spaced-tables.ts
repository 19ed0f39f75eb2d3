import { languageOf } from '../../text/language.ts';
import { around, bottom, type Line, type Looks, median, type Rect } from './layout.ts';
import { columnsIn } from './table-columns.ts';
import { levelCells, shareColumns } from './table-parts.ts';
import { number, type Table } from './tables.ts';

type Band = Readonly<{ lines: readonly Line[]; cells: readonly (readonly Line[])[] }>;

const fewestRows = 3;
/** Longest text of a cell, in letters; beside numbers, which say more clearly that rows are rows, twice as much. */
const longestText = 300;

/**
 * Tables without lines whose cells are texts of several lines: at least three bands with clear space between, each of
 * texts side by side that begin where those above do and are level with each other. Paragraphs in columns hardly ever
 * break at the same heights. The first cells may be the numbers and titles of a list set beside its texts.
 */
export function findSpacedTables(lines: readonly Line[], looks: Looks, firstTable: number): Table[] {
  const tables: Table[] = [];
  let open: Band[] = [];
  const close = () => {
    if (open.length >= fewestRows && readsAsCells(open) && !isBilingual(open))
      tables.push(toTable(open, looks, firstTable + tables.length));
    open = [];
  };
  for (const band of bandsOf(lines)) {
    if (!isRow(band, looks)) close();
    else {
      if (open.length > 0 && !goesOn(open, band)) close();
      open.push(band);
    }
  }
  close();
  return tables;
}

/** Lines grouped where a gap of more than half a line runs through all of them. */
function bandsOf(lines: readonly Line[]): Band[] {
  const bands: Line[][] = [];
  let covered = -Infinity;
  for (const line of [...lines].sort((a, b) => a.y - b.y)) {
    if (line.y - covered > 0.6 * line.size) bands.push([]);
    bands[bands.length - 1]?.push(line);
    covered = Math.max(covered, bottom(line));
  }
  return bands.map((band) => ({ lines: band, cells: columnsIn(band) }));
}

function isRow({ lines, cells }: Band, looks: Looks): boolean {
  if (cells.length < 2 || (lines.some((line) => line.marker !== null) && !isNumbered(cells))) return false;
  const sizes = lines.map((line) => line.size);
  if (Math.max(...sizes) > 1.1 * Math.min(...sizes)) return false;
  // A title in bold over plain text makes a card, not a cell.
  const isBold = (line: Line) => looks.get(line.font)?.bold ?? false;
  const cards = cells.filter((cell) => cell.some(isBold) && !cell.every(isBold)).length;
  return cards < 2 && levelCells(cells);
}

/** A number and title beside their text: the only marker is that of the first cell. */
function isNumbered([first, ...others]: Band['cells']): boolean {
  if (first === undefined || !/^\(?\d{1,2}\W?$/.test(topOf(first).marker ?? '')) return false;
  const marked = [first, ...others].flat().filter((line) => line.marker !== null);
  return marked.length === 1 && others.every((cell) => around(cell).width > around(first).width);
}

function topOf(cell: readonly Line[]): Line {
  return cell.reduce((top, line) => (line.y < top.y ? line : top));
}

function goesOn(open: readonly Band[], band: Band): boolean {
  const last = open[open.length - 1]!;
  if (around(band.lines).y - bottom(around(last.lines)) > 4 * median(band.lines.map((line) => line.size)))
    return false;
  return shareColumns(startsOf(last), startsOf(band));
}

function startsOf({ cells }: Band): number[] {
  return cells.map((cell) => around(cell).x);
}

function readsAsCells(bands: readonly Band[]): boolean {
  const letters = (cell: readonly Line[]) => cell.reduce((sum, line) => sum + line.text.length, 0);
  const later = bands.flatMap((band) => band.cells.slice(1)).map(letters);
  const numbered = bands.every((band) => isNumbered(band.cells));
  return (
    median(later) < (numbered ? longestText : 80) && Math.max(...later) < (numbered ? 2 : 1) * longestText
  );
}

/** One text in English and in Welsh, side by side: columns to be read one after the other. */
function isBilingual(bands: readonly Band[]): boolean {
  const textOf = (at: number) =>
    bands
      .flatMap(({ cells }) => cells[at] ?? [])
      .map(({ text }) => text)
      .join(' ');
  const most = Math.max(...bands.map(({ cells }) => cells.length));
  const languages = Array.from({ length: most }, (_, at) => languageOf(textOf(at)));
  return languages.includes('cy') && languages.includes('en');
}

function toTable(bands: readonly Band[], looks: Looks, table: number): Table {
  const starts = columnStarts(bands);
  const cells = new Map<string, readonly Line[]>();
  bands.forEach((band, row) => {
    for (const cell of band.cells) {
      const column = Math.max(
        0,
        starts.findLastIndex((start) => start < around(cell).x + 5),
      );
      const key = `${row} ${column}`;
      cells.set(key, [
        ...(cells.get(key) ?? []),
        ...[...cell].sort((a, b) => a.baseline - b.baseline || a.x - b.x),
      ]);
    }
  });
  const lines = bands.flatMap((band) => band.lines);
  const box: Rect = around(lines);
  return {
    ...box,
    size: median(lines.map((line) => line.size)),
    cells: number(cells, looks, table),
    isList: bands.every((band) => isNumbered(band.cells)),
  };
}

/** Left ends of the columns over all rows. */
function columnStarts(bands: readonly Band[]): number[] {
  const starts: number[] = [];
  for (const start of bands.flatMap(startsOf).sort((a, b) => a - b)) {
    if (starts.length === 0 || start - starts[starts.length - 1]! > 5) starts.push(start);
  }
  return starts;
}
