import type { Cell, Step } from '../../../model/index.ts';
import { steps } from '../../../model/step.ts';
import { element, type Markup } from '../../html/markup.ts';
import { sign } from '../draw.ts';

/** What a cell of a heat map shows: a step, or why there is none. */
export type CellStyle = Step | 'not-read' | 'does-not-apply';

/**
 * The letter of each style, so that print in grey and readers who do not tell the colours apart lose nothing. What was not
 * read is hatched and has none.
 */
export const letters: Readonly<Record<CellStyle, string>> = {
  'not-found': '·',
  mentioned: 'm',
  priority: 'p',
  wish: 'w',
  'soft-undertaking': 's',
  'firm-undertaking': 'F',
  'firm-and-checkable': 'C',
  'not-read': '',
  'does-not-apply': '–',
};

export const cellStyles: readonly CellStyle[] = [...steps, 'not-read', 'does-not-apply'];

/** Styles whose colour is far from that of the paper: their letters are drawn in the paper's. */
const strong: readonly CellStyle[] = ['firm-undertaking', 'firm-and-checkable'];

export const inkOf = (style: CellStyle): 'ink' | 'ink-on-strong' =>
  strong.includes(style) ? 'ink-on-strong' : 'ink';

export const styleOf = (cell: Cell | undefined): CellStyle =>
  cell === undefined ? 'not-found' : cell.state === 'figure' ? cell.step : cell.state;

/** The area of a cell, and the lines over one that was not read. */
export const boxPath = (x: number, y: number, width: number, height: number): string =>
  `M${x} ${y}h${width}v${height}h-${width}z`;

export const hatchPath = (x: number, y: number, width: number, height: number): string => {
  const side = Math.min(width, height);
  const half = Math.floor(side / 2);
  return `M${x} ${y + half}l${half} -${half}M${x} ${y + side}l${side} -${side}M${x + side - half} ${y + side}l${half} -${half}`;
};

/** A cell by itself, for the key. */
export function cellSign(style: CellStyle): Markup {
  const letter =
    letters[style] === ''
      ? []
      : [element('text', { class: inkOf(style), x: 9, y: 13, 'text-anchor': 'middle' }, letters[style])];
  const hatch = style === 'not-read' ? [element('path', { class: 'hatch', d: hatchPath(1, 1, 16, 16) })] : [];
  return sign(
    'heat',
    element('path', { class: `fill-${style}`, d: boxPath(1, 1, 16, 16) }),
    ...hatch,
    ...letter,
  );
}
