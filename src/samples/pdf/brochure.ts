import type { Plan, PlanBlock } from '../plan.ts';
import { node } from './block-rows.ts';
import { type Frame, type LaidPage, layOut, type Segment, type Sheet } from './flow.ts';
import type { Node, Op, Page } from './ops.ts';
import { paintPdf } from './paint.ts';
import { type Row, textRows } from './rows.ts';
import type { Theme } from './theme.ts';

/** What a design gives for a whole brochure; page numbers are 1-based. */
export type Design = Readonly<{
  theme: Theme;
  tagged: boolean;
  noteFrame: Frame;
  top: number;
  bottom: number;
  /** Order in which the groups of a page are painted, given how many there are. */
  paintOrder?: (groups: number) => readonly number[];
  cover: (plan: Plan, root: Node) => Op[];
  contents: (plan: Plan, entries: readonly Entry[], root: Node) => Op[];
  segments: (plan: Plan, blocks: readonly PlanBlock[], root: Node) => Segment[];
  /** Bands behind and running header and footer of a page. */
  furniture: (plan: Plan, page: number, pages: number) => Readonly<{ behind: Op[]; front: Op[] }>;
}>;

/** A line of the contents page. */
export type Entry = Readonly<{ text: string; level: number; page: number }>;

export type Brochure = Readonly<{ bytes: Uint8Array; pages: ReadonlyMap<number, number>; pageCount: number }>;

/** Pages before the body: cover and contents. */
const front = 2;

/** Sets a plan as a PDF brochure: its bytes, the page of each unit, and how many pages there are. */
export async function makeBrochure(plan: Plan, design: Design): Promise<Brochure> {
  const root: Node = node('Document', null);
  const [, ...blocks] = plan.blocks;
  const body = layOut(design.segments(plan, blocks, root), sheetOf(plan, design, root));
  const places = unitPages(body);
  const entries = entriesOf(plan, places);
  const count = body.length + front;
  const pages: Page[] = [
    { groups: [design.cover(plan, root)] },
    withFurniture({ behind: [], groups: [design.contents(plan, entries, root)] }, plan, 2, count, design),
    ...body.map((page, i) => withFurniture(page, plan, i + front + 1, count, design)),
  ];
  const bytes = await paintPdf(pages, {
    title: plan.title,
    author: plan.publisher,
    created: new Date(`${plan.from}T09:00:00Z`),
    tagged: design.tagged,
    bookmarks: design.tagged ? entries.filter((entry) => entry.level === 2) : [],
  });
  return { bytes, pages: new Map([[0, 1], ...places]), pageCount: count };
}

function sheetOf(plan: Plan, design: Design, root: Node): Sheet {
  const notes = new Map<number, Row[]>();
  for (const block of plan.blocks) {
    if (block.kind !== 'footnote') continue;
    const [first, ...others] = block.units;
    const marked = [{ ...first!, text: `${block.mark} ${first!.text}` }, ...others];
    notes.set(
      block.mark,
      textRows(marked, design.noteFrame.width, design.theme.footnote, {
        before: 2,
        node: node('Note', root),
      }),
    );
  }
  return { top: design.top, bottom: design.bottom, notes, noteFrame: design.noteFrame };
}

function unitPages(pages: readonly LaidPage[]): Map<number, number> {
  const places = new Map<number, number>();
  pages.forEach((page, i) => {
    for (const op of page.groups.flat())
      if (op.kind === 'text')
        for (const unit of op.units) if (!places.has(unit)) places.set(unit, i + front + 1);
  });
  return places;
}

function entriesOf(plan: Plan, places: ReadonlyMap<number, number>): Entry[] {
  return plan.blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === 2
      ? [{ text: block.unit.text, level: block.level, page: places.get(block.unit.index) ?? front + 1 }]
      : [],
  );
}

function withFurniture(page: LaidPage, plan: Plan, number: number, count: number, design: Design): Page {
  const { behind, front: over } = design.furniture(plan, number, count);
  const order = design.paintOrder?.(page.groups.length) ?? page.groups.map((_, i) => i);
  return { groups: [behind, page.behind, ...order.map((i) => page.groups[i] ?? []), over] };
}
