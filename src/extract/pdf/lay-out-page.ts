import type { BlockKind } from '../../model/index.ts';
import { findAlignedTables } from './aligned-tables.ts';
import { findBoxes } from './boxes.ts';
import { clusterLines } from './clusters.ts';
import { findContents } from './contents.ts';
import { findFloats } from './floats.ts';
import { around, type CellPlace, type Line, type Looks, overlapX, overlapY, type Rect } from './layout.ts';
import { orderBoxes } from './order.ts';
import { cutParagraphs, type Passage, toPassage } from './paragraphs.ts';
import type { Shapes } from './shapes.ts';
import { noShapes } from './shapes.ts';
import { findSpacedTables } from './spaced-tables.ts';
import { splitOverlaps } from './split-overlaps.ts';
import { mendStrayMarkers } from './stray-markers.ts';
import { findRuledTables, type Table } from './tables.ts';

/** A passage with its column and what the layout alone says it is. */
export type Placed = Passage & Readonly<{ column: number; kind: BlockKind; table: CellPlace | null }>;

export type LayOutContext = Readonly<{ looks: Looks; bodySize: number; pageCount: number }>;
export type Sheet = Readonly<{ width: number; height: number; shapes: Shapes }>;
export type First = Readonly<{ column: number; table: number }>;

/** What is moved as one: loose lines, or an island whose inside has its own order. */
type Unit = Rect &
  Readonly<{ size: number; lines: readonly Line[]; island: ((column: number) => Placed[]) | null }>;

/** One page's lines (no furniture) as paragraphs in reading order; turned text comes last. */
export function layOutPage(
  lines: readonly Line[],
  page: Sheet,
  context: LayOutContext,
  first: First,
): { passages: Placed[]; sure: boolean } {
  const passages: Placed[] = [];
  let sure = true;
  for (const turn of [0, 1, 2, 3]) {
    const turned = lines.filter((line) => line.turn === turn);
    if (turned.length === 0) continue;
    const column = passages.reduce((most, passage) => Math.max(most, passage.column + 1), first.column);
    const sheet = turn === 0 ? page : { ...page, shapes: noShapes };
    const laidOut = layOutRegion(turned, sheet, context, { ...first, column });
    if (turn === 0) sure = laidOut.sure;
    passages.push(...laidOut.passages);
  }
  return { passages, sure };
}

function layOutRegion(lines: readonly Line[], page: Sheet, context: LayOutContext, first: First) {
  const free = new Set(lines);
  const units: Unit[] = [];
  const take = (found: readonly Line[]) => {
    for (const line of found) free.delete(line);
  };
  const contents = findContents(lines, context);
  if (contents !== null) {
    take(contents.flat());
    units.push(contentsUnit(contents));
  }
  const ruled = findRuledTables([...free], page.shapes, context.looks, first.table);
  take(ruled.flatMap((table) => table.cells.flatMap((cell) => cell.lines)));
  const aligned = findAlignedTables([...free], context.looks, first.table + ruled.length);
  take(aligned.flatMap((table) => table.cells.flatMap((cell) => cell.lines)));
  const spaced = findSpacedTables([...free], context.looks, first.table + ruled.length + aligned.length);
  take(spaced.flatMap((table) => table.cells.flatMap((cell) => cell.lines)));
  units.push(
    ...[...ruled, ...aligned, ...spaced].map((table) => (table.isList ? listUnit(table) : tableUnit(table))),
  );
  const boxes = findBoxes([...free], page.shapes, { page, looks: context.looks });
  for (const box of boxes) {
    if (box.lines.length === free.size) continue;
    take(box.lines);
    const kind = box.isSide ? 'side-box' : 'paragraph';
    const island = (column: number) => layOutLines(box.lines, context, column, kind).passages;
    // Grounds may reach under one another; their words do not.
    const isCovered = boxes.some(
      (other) => other !== box && overlapX(box, other) > 0 && overlapY(box, other) > 0,
    );
    const rect = isCovered ? around(box.lines) : box;
    const { x, y, width, height } = rect;
    units.push({ x, y, width, height, size: box.size, lines: box.lines, island });
  }
  for (const cluster of splitOverlaps(clusterLines([...free]), units))
    units.push({ ...cluster, island: null });
  return emit(units, context, first.column, 'paragraph');
}

function layOutLines(lines: readonly Line[], context: LayOutContext, column: number, kind: BlockKind) {
  const units = splitOverlaps(clusterLines(lines), []).map((cluster): Unit => ({ ...cluster, island: null }));
  return emit(units, context, column, kind);
}

function emit(units: readonly Unit[], context: LayOutContext, firstColumn: number, kind: BlockKind) {
  const all = units.map((unit) => ({ ...unit, opens: opens(unit, context) }));
  const floats = findFloats(all);
  const rest = orderBoxes(all.filter((unit) => !floats.has(unit)));
  const aside = orderBoxes([...floats]);
  const columns = [
    ...rest.columns.map((own) => ({ own, kind })),
    ...aside.columns.map((own) => ({ own, kind: 'side-box' as const })),
  ];
  const passages = columns.flatMap(({ own, kind: its }, i) => {
    const inColumn = new Set(own);
    const others = all.filter((unit) => !inColumn.has(unit));
    return emitColumn(own, { ...context, around: others }, firstColumn + i, its);
  });
  return { passages, sure: rest.sure && aside.sure };
}

/** Whether a unit is a box or begins with a title. */
function opens({ island, lines }: Unit, { looks, bodySize }: LayOutContext): boolean {
  const [first, second] = lines;
  if (island !== null || first === undefined) return island !== null;
  const isBold = (line: Line | undefined) => line !== undefined && (looks.get(line.font)?.bold ?? false);
  return first.size > 1.15 * bodySize || (isBold(first) && !isBold(second));
}

function emitColumn(
  units: readonly Unit[],
  context: LayOutContext & Readonly<{ around: readonly Rect[] }>,
  column: number,
  kind: BlockKind,
): Placed[] {
  const passages: Placed[] = [];
  let loose: Line[] = [];
  const flush = () => {
    for (const passage of cutParagraphs(mendStrayMarkers(loose), context))
      passages.push({ ...passage, column, kind, table: null });
    loose = [];
  };
  for (const unit of units) {
    if (unit.island === null) loose.push(...sortRows(unit.lines));
    else {
      flush();
      passages.push(...unit.island(column));
    }
  }
  flush();
  return passages;
}

function tableUnit(table: Table): Unit {
  const { cells, ...rect } = table;
  const island = (column: number): Placed[] =>
    cells.flatMap((cell) =>
      splitAtMarkers(cell.lines).map(
        (lines): Placed => ({
          ...toPassage(lines),
          column,
          kind: 'table-cell',
          table: cell.place,
        }),
      ),
    );
  return { ...rect, lines: cells.flatMap((cell) => cell.lines), island };
}

function listUnit({ cells, ...rect }: Table): Unit {
  const rows = [...new Set(cells.map(({ place }) => place.row))];
  const items = rows.map((row) =>
    cells.filter(({ place }) => place.row === row).flatMap((cell) => cell.lines),
  );
  const island = (column: number): Placed[] =>
    items.map((lines): Placed => ({ ...toPassage(lines), column, kind: 'paragraph', table: null }));
  return { ...rect, lines: items.flat(), island };
}

function contentsUnit(entries: readonly (readonly Line[])[]): Unit {
  const lines = entries.flat();
  const island = (column: number): Placed[] =>
    entries.map((entry): Placed => ({ ...toPassage(entry), column, kind: 'contents', table: null }));
  return { ...toPassage(lines), size: lines[0]?.size ?? 10, lines, island };
}

/** Parts a run of lines before each that begins with a list marker. */
export function splitAtMarkers(lines: readonly Line[]): Line[][] {
  const parts: Line[][] = [];
  for (const line of mendStrayMarkers(lines)) {
    if (parts.length === 0 || line.marker !== null) parts.push([]);
    parts[parts.length - 1]!.push(line);
  }
  return parts;
}

function sortRows(lines: readonly Line[]): Line[] {
  return [...lines].sort((a, b) =>
    Math.abs(a.baseline - b.baseline) < 0.35 * Math.min(a.size, b.size) ? a.x - b.x : a.baseline - b.baseline,
  );
}
