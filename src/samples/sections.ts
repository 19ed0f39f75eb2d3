import type { Plan, PlanBlock, Unit } from './plan.ts';

/** A second-level heading with the blocks under it. */
export type Section = Readonly<{
  heading: Extract<PlanBlock, { kind: 'heading' }>;
  blocks: readonly PlanBlock[];
}>;

/** The chapters of a plan; what stands before the first chapter (the title) is left out. */
export function sectionsOf(plan: Plan): Section[] {
  const sections: { heading: Section['heading']; blocks: PlanBlock[] }[] = [];
  for (const block of plan.blocks) {
    if (block.kind === 'heading' && block.level <= 2) {
      if (block.level === 2) sections.push({ heading: block, blocks: [] });
    } else sections.at(-1)?.blocks.push(block);
  }
  return sections;
}

/** All units of a block in reading order. */
export function unitsOf(block: PlanBlock): readonly Unit[] {
  switch (block.kind) {
    case 'heading':
    case 'pull-quote':
    case 'caption':
      return [block.unit];
    case 'paragraph':
    case 'footnote':
      return block.units;
    case 'list':
      return block.items.flatMap((item) => item.units);
    case 'table':
      return [...block.header, ...block.rows.flat()];
    case 'side-box':
      return [block.title, ...block.paragraphs.flat()];
    case 'numbers':
      return block.items.map((item) => item.unit);
  }
}
