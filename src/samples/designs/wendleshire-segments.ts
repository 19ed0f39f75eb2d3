import { blockRows } from '../pdf/block-rows.ts';
import type { Frame, Segment } from '../pdf/flow.ts';
import { box, type Node, type ShapeOp } from '../pdf/ops.ts';
import type { Row } from '../pdf/rows.ts';
import type { Theme } from '../pdf/theme.ts';
import type { Plan, PlanBlock } from '../plan.ts';
import { type Section, sectionsOf } from '../sections.ts';

export type Look = Readonly<{
  theme: Theme;
  full: Frame;
  navy: string;
  tint: string;
  drawing: (width: number, height: number) => ShapeOp[];
}>;

/** Chapters whose words run in two columns; other short chapters have one. */
const inColumns = new Set(['How to read it', 'Priorities', 'Partners', 'The law', 'Victims']);
const narrowHeadings = new Set(['Why it matters', 'What has been done', 'Done so far']);
const closing = new Set(['Success looks like', 'Measured by']);

/**
 * A numbered chapter is a band, then a narrow tinted frame (why, and what was done) beside a wide one (what
 * comes next), then two equal frames (success, measures). Other chapters have one column or two.
 */
export function wendleshireSegments(plan: Plan, look: Look, root: Node): Segment[] {
  return sectionsOf(plan).flatMap((section) => [
    band(section, look, root),
    ...(/^\d\. /.test(section.heading.unit.text)
      ? chapter(section, look, root)
      : simple(section, look, root)),
  ]);
}

function band(section: Section, { theme, full, navy }: Look, root: Node): Segment {
  return {
    frames: [{ x: full.x + 12, width: full.width - 24 }],
    flows: [blockRows(section.heading, full.width - 24, theme, root)],
    after: 12,
    needsBelow: 66,
    behind: (top, height) => [box(full.x, top - 2, full.width, height + 4, navy)],
  };
}

function simple(section: Section, look: Look, root: Node): Segment[] {
  const { full } = look;
  const half = (full.width - 22) / 2;
  const frames = inColumns.has(section.heading.unit.text)
    ? [
        { x: full.x, width: half },
        { x: full.x + half + 22, width: half },
      ]
    : [full];
  const numbers = section.blocks.filter((block) => block.kind === 'numbers');
  const others = section.blocks.filter((block) => block.kind !== 'numbers');
  return [
    ...numbers.map((block) => strip(block, look, root)),
    { frames, flows: [rowsOf(others, frames[0]!.width, look, root)], after: 18 },
  ];
}

function strip(block: Extract<PlanBlock, { kind: 'numbers' }>, look: Look, root: Node): Segment {
  const width = look.full.width / block.items.length - 14;
  const frames = block.items.map((_, i) => ({ x: look.full.x + i * (width + 14), width }));
  return { frames, flows: blockRows(block, width, look.theme, root).map((row) => [row]), after: 12 };
}

function chapter(section: Section, look: Look, root: Node): Segment[] {
  const { full, tint } = look;
  const parts = partsOf(section.blocks);
  const lastClosing = parts.findLastIndex((part) => closing.has(part.title));
  const main = parts.slice(0, lastClosing + 1);
  const of = (wanted: (title: string) => boolean): PlanBlock[] =>
    main.filter((part) => wanted(part.title)).flatMap((part) => part.blocks);
  const narrow = { x: full.x + 10, width: 138 };
  const wide = { x: full.x + 172, width: full.width - 172 };
  const half = (full.width - 24) / 2;
  const halves = [
    { x: full.x, width: half },
    { x: full.x + half + 24, width: half },
  ];
  const ends = main.filter((part) => closing.has(part.title));
  const rest = parts.slice(lastClosing + 1).flatMap((part) => part.blocks);
  return [
    {
      frames: [narrow, wide],
      flows: [
        rowsOf(
          of((title) => narrowHeadings.has(title)),
          narrow.width,
          look,
          root,
        ),
        rowsOf(
          of((title) => !narrowHeadings.has(title) && !closing.has(title)),
          wide.width,
          look,
          root,
        ),
      ],
      after: 16,
      behind: (top, height) => [box(full.x, top - 8, 158, height + 14, tint)],
    },
    { frames: halves, flows: ends.map((part) => rowsOf(part.blocks, half, look, root)), after: 18 },
    ...(rest.length === 0 ? [] : [{ frames: halves, flows: [rowsOf(rest, half, look, root)], after: 18 }]),
  ];
}

type Part = Readonly<{ title: string; blocks: PlanBlock[] }>;

function partsOf(blocks: readonly PlanBlock[]): Part[] {
  const parts: Part[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level === 3)
      parts.push({ title: block.unit.text, blocks: [block] });
    else parts.at(-1)?.blocks.push(block);
  }
  return parts;
}

function rowsOf(blocks: readonly PlanBlock[], width: number, look: Look, root: Node): Row[] {
  return blocks.flatMap((block) => {
    const rows = blockRows(block, width, look.theme, root);
    if (block.kind !== 'caption') return rows;
    return [{ height: 92, before: 12, keep: true, ops: look.drawing(width, 92), notes: [] }, ...rows];
  });
}
