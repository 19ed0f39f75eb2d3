import type { Plan, PlanBlock } from '../plan.ts';
import { type Section, sectionsOf } from '../sections.ts';
import { blockRows } from './block-rows.ts';
import type { Frame, Segment } from './flow.ts';
import type { Node, ShapeOp } from './ops.ts';
import type { Row } from './rows.ts';
import type { Theme } from './theme.ts';

/** How running text is set in columns, with blocks that span the page between them. */
export type ColumnStyle = Readonly<{
  theme: Theme;
  full: Frame;
  columnsOf: (section: Section) => readonly Frame[];
  /** Chapters that begin a page. */
  newPage: (section: Section) => boolean;
  /** Blocks set over the whole width: tables, numbers. */
  spans: (block: PlanBlock) => boolean;
  /** Drawing for a caption, as high as 90 points. */
  drawing: (width: number, height: number) => readonly ShapeOp[];
  headingBehind?: (top: number, height: number) => readonly ShapeOp[];
  numbersBehind?: (top: number, height: number) => readonly ShapeOp[];
}>;

/** Segments of a plan: a band for each chapter's heading, text in columns, spanning blocks between. */
export function columnSegments(plan: Plan, style: ColumnStyle, root: Node): Segment[] {
  return sectionsOf(plan).flatMap((section) => sectionSegments(section, style, root));
}

function sectionSegments(section: Section, style: ColumnStyle, root: Node): Segment[] {
  const { theme, full } = style;
  const frames = style.columnsOf(section);
  const width = frames[0]!.width;
  const segments: Segment[] = [
    {
      frames: [full],
      flows: [blockRows(section.heading, full.width, theme, root)],
      after: 12,
      needsBelow: 120,
      newPage: style.newPage(section),
      ...(style.headingBehind === undefined ? {} : { behind: style.headingBehind }),
    },
  ];
  let rows: Row[] = [];
  let quote: Row | null = null;
  const flush = (): void => {
    if (rows.length > 0) segments.push({ frames, flows: [rows], after: 16 });
    rows = [];
  };
  for (const block of section.blocks) {
    if (style.spans(block)) {
      flush();
      segments.push(spanning(block, style, root));
      continue;
    }
    const made = blockRows(block, width, theme, root);
    if (block.kind === 'pull-quote') quote = made[0] ?? null;
    else if (block.kind === 'caption') rows.push(drawn(style.drawing(width, 92), root), ...made);
    else if (block.kind === 'paragraph' && quote !== null) {
      rows.push(...spliced(made, quote));
      quote = null;
    } else rows.push(...made);
  }
  flush();
  return segments;
}

/** A pull quote breaks into the paragraph after its fourth line, as a page designer would let it. */
function spliced(rows: readonly Row[], quote: Row): Row[] {
  const at = rows.length > 7 ? 4 : 0;
  const before = rows.slice(0, at).map((row, i) => (i === at - 1 ? { ...row, keep: false } : row));
  const [next, ...others] = rows.slice(at);
  return [...before, quote, ...(next === undefined ? [] : [{ ...next, before: 8 }]), ...others];
}

function spanning(block: PlanBlock, style: ColumnStyle, root: Node): Segment {
  const { theme, full } = style;
  if (block.kind !== 'numbers')
    return { frames: [full], flows: [blockRows(block, full.width, theme, root)], after: 16 };
  const gap = 18;
  const inner = full.width - 28;
  const width = (inner - gap * (block.items.length - 1)) / block.items.length;
  const frames = block.items.map((_, i) => ({ x: full.x + 14 + i * (width + gap), width }));
  const flows = blockRows(block, width, theme, root).map((row) => [row]);
  return {
    frames,
    flows,
    after: 18,
    ...(style.numbersBehind === undefined ? {} : { behind: style.numbersBehind }),
  };
}

function drawn(shapes: readonly ShapeOp[], root: Node): Row {
  const figure: Node = { tag: 'Figure', parent: root, alt: 'A drawing of the place named in the caption' };
  return {
    height: 92,
    before: 12,
    keep: true,
    ops: shapes.map((shape) => ({ ...shape, node: figure })),
    notes: [],
  };
}
