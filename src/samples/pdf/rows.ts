import type { Unit } from '../plan.ts';
import { textWidth } from './measure.ts';
import { moved, type Node, type Op, type TextStyle } from './ops.ts';
import type { Theme } from './theme.ts';
import { type Line, wrap } from './wrap.ts';

/**
 * What is never cut: a line of text, a row of a table, a whole box. Operations are relative to the top left
 * of the row. `before` is space above it, dropped at the top of a column; `keep` forbids a break after it;
 * `notes` are the footnotes its marks call for.
 */
export type Row = Readonly<{
  height: number;
  before: number;
  keep: boolean;
  ops: readonly Op[];
  notes: readonly number[];
}>;

/** The operations of a line whose top is at `top`. */
export function lineOps(line: Line, x: number, top: number, style: TextStyle, node: Node | null): Op[] {
  const baseline = top + style.leading * 0.5 + style.size * 0.34;
  return line.pieces.map((piece) => ({
    kind: 'text',
    x: x + piece.x,
    y: piece.raised ? baseline - style.size * 0.34 : baseline,
    text: piece.text,
    style: piece.raised ? { ...style, size: style.size * 0.62 } : style,
    units: piece.units,
    node,
  }));
}

/** Rows of running text; no lone line is left at either end of a column. */
export function textRows(
  units: readonly Pick<Unit, 'text' | 'index' | 'note'>[],
  width: number,
  style: TextStyle,
  options: Readonly<{ before: number; indent?: number; keep?: boolean; node: Node | null; theme?: Theme }>,
): Row[] {
  const indent = options.indent ?? 0;
  const lines = wrap(units, width - indent, style, options.theme?.hyphenation);
  return lines.map((line, i) => ({
    height: style.leading,
    before: i === 0 ? options.before : 0,
    keep: options.keep === true || (lines.length > 1 && (i === 0 || i === lines.length - 2)),
    ops: lineOps(line, indent, 0, style, options.node),
    notes: line.notes,
  }));
}

/** Stacks rows into one that is never cut, with a margin around them. */
export function stacked(
  rows: readonly Row[],
  options: Readonly<{ before: number; inset: { x: number; y: number }; behind: (height: number) => Op[] }>,
): Row {
  let y = options.inset.y;
  const ops: Op[] = [];
  rows.forEach((row, i) => {
    y += i === 0 ? 0 : row.before;
    ops.push(...row.ops.map((op) => moved(op, options.inset.x, y)));
    y += row.height;
  });
  const height = y + options.inset.y;
  return {
    height,
    before: options.before,
    keep: false,
    ops: [...options.behind(height), ...ops],
    notes: rows.flatMap((row) => row.notes),
  };
}

/** Width of the widest of some words, for columns that fit their content. */
export function widest(texts: readonly string[], style: TextStyle): number {
  return Math.max(...texts.map((text) => textWidth(text, style.font, style.size)));
}
