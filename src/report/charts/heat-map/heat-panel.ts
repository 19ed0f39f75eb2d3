import { element, type Markup } from '../../html/markup.ts';
import { panel, path, textSize, words } from '../draw.ts';
import { textWidth } from '../text-width.ts';
import { boxPath, type CellStyle, cellStyles, hatchPath, inkOf, letters } from './cell-signs.ts';

export type HeatColumn = Readonly<{ label: string; note: string | null }>;
export type HeatRow = Readonly<{ force: string; label: string; styles: readonly CellStyle[] }>;

const width = 280;
/** Room of the areas' names, left of the cells. */
const names = 110;
const rowHeight = 18;
const widestCell = 34;
/** Narrower cells have no room for a letter. */
const narrowestCell = 15;
/** Longest name of a column that is drawn whole. */
const tallestHead = 176;

/** Columns that one panel has room for. */
export const mostColumns = Math.floor((width - names) / narrowestCell);

/**
 * Areas by subject: a cell has the colour and the letter of its step. `rows` in the order they are drawn; `head` is the
 * height of the columns' names, one for all panels, so that their rows stand in line.
 */
export function heatPanel(
  box: Readonly<{ id: string; title: string; description: string }>,
  columns: readonly HeatColumn[],
  rows: readonly HeatRow[],
  head: number,
): Markup {
  const pitch = Math.min(widestCell, Math.floor((width - names) / Math.max(1, columns.length)));
  return panel(
    { ...box, style: 'heat', width, height: head + rows.length * rowHeight },
    ...columns.flatMap((column, at) => headOf(column, names + at * pitch + pitch / 2, head)),
    ...rows.map((row, at) => rowOf(row, head + at * rowHeight, pitch)),
  );
}

/** Height that names of columns take, at most. */
export function headHeight(columns: readonly HeatColumn[]): number {
  const longest = Math.max(
    0,
    ...columns
      .flatMap(({ label, note }) => [label, note ?? ''])
      .map((text) => textWidth(text.slice(0, 80), textSize)),
  );
  return Math.ceil(Math.min(tallestHead, longest * 1.05)) + 12;
}

function headOf({ label, note }: HeatColumn, middle: number, head: number): Markup[] {
  const y = head - 6;
  const room = head - 10;
  const line = (text: string, x: number, style: string) =>
    words(text, { x, y, room, class: style, turned: true });
  return note === null
    ? [line(label, middle + 4, 'head')]
    : [line(label, middle - 3, 'head'), line(note, middle + 11, 'head quiet')];
}

function rowOf({ force, label, styles }: HeatRow, top: number, pitch: number): Markup {
  const [wide, high] = [pitch - 1, rowHeight - 1];
  const columnsOf = (test: (style: CellStyle) => boolean) =>
    styles.flatMap((style, at) => (test(style) ? [names + at * pitch] : []));
  const fills = cellStyles.flatMap((style) => {
    const at = columnsOf((one) => one === style);
    if (at.length === 0) return [];
    const fill = path(`fill-${style}`, at.map((x) => boxPath(x, top, wide, high)).join(''));
    if (style !== 'not-read') return [fill];
    return [fill, path('hatch', at.map((x) => hatchPath(x, top, wide, high)).join(''))];
  });
  const inks = (['ink', 'ink-on-strong'] as const).flatMap((ink) => {
    const inked = (style: CellStyle) => letters[style] !== '' && inkOf(style) === ink;
    const at = columnsOf(inked);
    if (at.length === 0) return [];
    const x = at.map((left) => left + wide / 2).join(' ');
    const signs = styles.filter(inked).map((style) => letters[style]);
    return [element('text', { class: ink, x, y: top + 13, 'text-anchor': 'middle' }, signs.join(''))];
  });
  return element(
    'g',
    { 'data-force': force },
    words(label, { x: names - 6, y: top + 13, room: names - 6, anchor: 'end' }),
    ...fills,
    ...inks,
  );
}
