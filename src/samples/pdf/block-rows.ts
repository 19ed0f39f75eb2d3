import type { PlanBlock, Unit } from '../plan.ts';
import { box, type Node, type Op } from './ops.ts';
import { type Row, stacked, textRows } from './rows.ts';
import { tableRows } from './table-rows.ts';
import type { Theme } from './theme.ts';

type Of<K extends PlanBlock['kind']> = Extract<PlanBlock, { kind: K }>;

/** An element of the structure tree under `parent`. */
export function node(tag: string, parent: Node | null, more: Partial<Node> = {}): Node {
  return { ...more, tag, parent };
}

/** The rows of a block in a column of `width` points. Footnotes have none here: they go to the page's foot. */
export function blockRows(block: PlanBlock, width: number, theme: Theme, parent: Node | null): Row[] {
  switch (block.kind) {
    case 'heading':
      return headingRows(block, width, theme, parent);
    case 'paragraph':
      return textRows(block.units, width, theme.body, {
        before: theme.paragraphGap,
        node: node('P', parent),
        theme,
        keep: isLeadIn(block.units),
      });
    case 'list':
      return listRows(block, width, theme, parent);
    case 'table':
      return tableRows(block, width, theme, parent);
    case 'pull-quote':
      return [pullQuoteRow(block.unit, width, theme, parent)];
    case 'side-box':
      return [sideBoxRow(block, width, theme, parent)];
    case 'numbers':
      return block.items.map((item) => numberRow(item, width, theme, parent));
    case 'caption':
      return textRows([block.unit], width, theme.caption, { before: 4, node: node('Caption', parent) });
    case 'footnote':
      return [];
  }
}

/** A paragraph that ends in a colon introduces a list and stays with it. */
function isLeadIn(units: readonly Unit[]): boolean {
  return units.at(-1)?.text.endsWith(':') === true;
}

function headingRows(block: Of<'heading'>, width: number, theme: Theme, parent: Node | null): Row[] {
  const style = theme.headings[block.level] ?? theme.headings[4]!;
  const rows = textRows([block.unit], width, style, {
    before: style.above,
    keep: true,
    node: node(`H${block.level}`, parent),
  });
  const last = rows.length - 1;
  return rows.map((row, i) => {
    if (i !== last) return row;
    const rule = style.rule === undefined ? [] : [box(0, row.height + 1, width, 0.8, style.rule)];
    return { ...row, height: row.height + style.below, ops: [...rule, ...row.ops] };
  });
}

function listRows(block: Of<'list'>, width: number, theme: Theme, parent: Node | null): Row[] {
  const lists: Node[] = [];
  const bodies: Node[] = [];
  return block.items.flatMap((item, i) => {
    const depth = item.level - 1;
    lists.length = Math.min(lists.length, item.level);
    lists[depth] ??= node('L', depth === 0 ? parent : (bodies[depth - 1] ?? parent));
    const element = node('LI', lists[depth] ?? null);
    bodies[depth] = node('LBody', element);
    const bullet = theme.bullets[depth] ?? theme.bullets.at(-1)!;
    const deeper = (block.items[i + 1]?.level ?? 0) > item.level;
    const rows = textRows(item.units, width, theme.body, {
      before: i === 0 ? 3 : theme.itemGap,
      indent: bullet.indent,
      node: bodies[depth],
      theme,
      keep: deeper,
    });
    return rows.map((row, j) => (j === 0 ? withMarker(row, bullet, theme, node('Lbl', element)) : row));
  });
}

function withMarker(row: Row, bullet: Theme['bullets'][number], theme: Theme, label: Node): Row {
  const first = row.ops.find((op) => op.kind === 'text');
  const marker: Op = {
    kind: 'text',
    x: bullet.indent - 10,
    y: first?.kind === 'text' ? first.y : 0,
    text: bullet.marker,
    style: { ...theme.body, colour: bullet.colour },
    units: [],
    node: label,
  };
  return { ...row, ops: [marker, ...row.ops] };
}

function pullQuoteRow(unit: Unit, width: number, theme: Theme, parent: Node | null): Row {
  const style = theme.pullQuote;
  const rows = textRows([unit], width - 16, style, { before: 0, node: node('BlockQuote', parent) });
  return stacked(rows, {
    before: 10,
    inset: { x: 8, y: 10 },
    behind: (height) => [box(0, 2, width, 1.6, style.rule), box(0, height - 3.6, width, 1.6, style.rule)],
  });
}

function sideBoxRow(block: Of<'side-box'>, width: number, theme: Theme, parent: Node | null): Row {
  const { title, text, fill, bar } = theme.sideBox;
  const section = node('Sect', parent);
  const rows = [
    ...textRows([block.title], width - 24, title, { before: 0, node: node('P', section) }),
    ...block.paragraphs.flatMap((units) =>
      textRows(units, width - 24, text, { before: 5, node: node('P', section) }),
    ),
  ];
  return stacked(rows, {
    before: 12,
    inset: { x: 13, y: 11 },
    behind: (height) => [box(0, 0, width, height, fill), box(0, 0, 4, height, bar)],
  });
}

function numberRow(
  item: Of<'numbers'>['items'][number],
  width: number,
  theme: Theme,
  parent: Node | null,
): Row {
  const element = node('P', parent);
  const label = { text: item.unit.text.slice(item.number.length + 1), index: item.unit.index };
  const figure = textRows([{ text: item.number, index: item.unit.index }], width, theme.number.figure, {
    before: 0,
    node: element,
  });
  const words = textRows([label], width, theme.number.label, { before: 0, node: element });
  return stacked([...figure, ...words], { before: 8, inset: { x: 0, y: 2 }, behind: () => [] });
}
