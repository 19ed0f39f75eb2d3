import type { Block, BlockKind } from '../model/index.ts';

/**
 * How blocks of a kind are drawn. `letter` and `dash` (an SVG dash pattern; solid where empty) say the kind to those
 * who do not see the colour.
 */
export type Look = Readonly<{ letter: string; name: string; colour: string; dash: string }>;

export const looks: Readonly<Record<BlockKind, Look>> = {
  heading: { letter: 'H', name: 'heading', colour: '#b3261e', dash: '' },
  paragraph: { letter: 'P', name: 'paragraph', colour: '#1f5fbf', dash: '' },
  'list-item': { letter: 'L', name: 'list item', colour: '#1b7a3d', dash: '6 2' },
  'table-cell': { letter: 'T', name: 'table cell', colour: '#8a5a00', dash: '1 2' },
  'side-box': { letter: 'B', name: 'side box', colour: '#7b2fa8', dash: '10 3' },
  'pull-quote': { letter: 'Q', name: 'pull quote', colour: '#b0156e', dash: '8 2 2 2' },
  caption: { letter: 'C', name: 'caption', colour: '#00757a', dash: '3 3' },
  footnote: { letter: 'F', name: 'footnote', colour: '#5b5b00', dash: '2 4' },
  contents: { letter: 'I', name: 'contents', colour: '#4a4a8a', dash: '4 2 1 2' },
  furniture: { letter: 'X', name: 'furniture', colour: '#777777', dash: '1 4' },
};

/** What stands at a block's corner: its number, its kind's letter, and its level or place in a table. */
export function labelOf(block: Block): string {
  const { letter } = looks[block.kind];
  const { table } = block;
  if (table) return `${block.index} ${letter}${table.table + 1} r${table.row + 1} c${table.column + 1}`;
  return `${block.index} ${letter}${block.level ?? ''}`;
}

/** All that is known of a block in one line, for those who point at it. */
export function describe(block: Block, text: string): string {
  const { table } = block;
  const parts = [
    `block ${block.index}: ${looks[block.kind].name}`,
    block.level === null ? '' : `level ${block.level}`,
    block.list === null ? '' : `list ${block.list}`,
    block.marker === null ? '' : `marker ${block.marker}`,
    block.leadIn === null ? '' : `introduced by block ${block.leadIn}`,
    table ? `table ${table.table + 1}, row ${table.row + 1}, column ${table.column + 1}` : '',
    table?.isHeader ? 'header' : '',
    table?.header ? `under "${table.header}"` : '',
    table?.rowHeader ? `beside "${table.rowHeader}"` : '',
  ];
  return `${parts.filter((part) => part !== '').join(', ')}\n${text}`;
}
