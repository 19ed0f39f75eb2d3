import type { BlockKind } from '../model/index.ts';
import { type Labelled, type PlanSource, sourceSchema } from './source.ts';

/** A labelled unit with its place among the others of its plan (from 0) and what it is read with. */
export type Unit = Readonly<
  Omit<Labelled, 'leadIn'> & {
    index: number;
    blockKind: BlockKind;
    heading: string | null;
    leadIn: string | null;
  }
>;

export type PlanBlock =
  | Readonly<{ kind: 'heading'; level: number; unit: Unit }>
  | Readonly<{ kind: 'paragraph'; units: readonly Unit[] }>
  | Readonly<{ kind: 'list'; items: readonly Readonly<{ level: number; units: readonly Unit[] }>[] }>
  | Readonly<{ kind: 'table'; header: readonly Unit[]; rows: readonly (readonly Unit[])[] }>
  | Readonly<{ kind: 'pull-quote'; unit: Unit }>
  | Readonly<{ kind: 'side-box'; title: Unit; paragraphs: readonly (readonly Unit[])[] }>
  | Readonly<{ kind: 'numbers'; items: readonly Readonly<{ number: string; unit: Unit }>[] }>
  | Readonly<{ kind: 'footnote'; mark: number; units: readonly Unit[] }>
  | Readonly<{ kind: 'caption'; unit: Unit }>;

/** A sample plan ready to be painted; `units` are all units of `blocks` in reading order. */
export type Plan = Readonly<
  Omit<PlanSource, 'blocks'> & { blocks: readonly PlanBlock[]; units: readonly Unit[] }
>;

/** Checks a parsed source file and gives every unit its place, heading and lead-in. Throws on a faulty source. */
export function readPlan(raw: unknown): Plan {
  const { blocks, ...about } = sourceSchema.parse(raw);
  const body = new Map<string, Labelled>();
  for (const block of blocks) for (const unit of bodyUnits(block)) body.set(unit.text, unit);
  const found: Unit[] = [];
  let heading: string | null = null;
  const add = (unit: Labelled, blockKind: BlockKind, leadIn: string | null): Unit => {
    const made = {
      ...unit,
      index: found.length,
      blockKind,
      heading,
      leadIn: unit.leadIn === undefined ? leadIn : unit.leadIn,
    };
    found.push(made);
    return made;
  };
  const all = (units: readonly Labelled[], kind: BlockKind, leadIn: string | null = null): Unit[] =>
    units.map((unit) => add(unit, kind, leadIn));

  const place = (block: PlanSource['blocks'][number]): PlanBlock => {
    switch (block.kind) {
      case 'heading': {
        const unit = add(block.unit, 'heading', null);
        heading = block.unit.text;
        return { kind: block.kind, level: block.level, unit };
      }
      case 'paragraph':
        return { kind: block.kind, units: all(block.units, 'paragraph') };
      case 'list': {
        const items = block.items.map((item) => ({
          level: item.level,
          units: all(item.units, 'list-item', block.leadIn ?? null),
        }));
        return { kind: block.kind, items };
      }
      case 'table': {
        const header = all(block.header, 'table-cell', block.leadIn ?? null);
        const rows = block.rows.map((row) =>
          row.map((cell, column) =>
            add(cell, 'table-cell', block.leadIn ?? block.header[column]?.text ?? null),
          ),
        );
        return { kind: block.kind, header, rows };
      }
      case 'pull-quote': {
        const original = body.get(block.quotes);
        if (original === undefined)
          throw new Error(`${about.id}: a pull quote repeats no sentence: ${block.quotes}`);
        const { note: _, ...words } = original;
        return { kind: block.kind, unit: add({ ...words, leadIn: null }, 'pull-quote', null) };
      }
      case 'side-box': {
        const title = add(block.title, 'side-box', null);
        return {
          kind: block.kind,
          title,
          paragraphs: block.paragraphs.map((units) => all(units, 'side-box')),
        };
      }
      case 'numbers':
        return { kind: block.kind, items: block.items.map((item) => numberItem(about.id, item, add)) };
      case 'footnote':
        return { kind: block.kind, mark: block.mark, units: all(block.units, 'footnote') };
      case 'caption':
        return { kind: block.kind, unit: add(block.unit, 'caption', null) };
    }
  };
  return { ...about, blocks: blocks.map(place), units: found };
}

function numberItem(
  plan: string,
  item: { number: string; unit: Labelled },
  add: (unit: Labelled, kind: BlockKind, leadIn: string | null) => Unit,
): { number: string; unit: Unit } {
  if (!item.unit.text.startsWith(`${item.number} `))
    throw new Error(`${plan}: "${item.unit.text}" does not begin with its number`);
  return { number: item.number, unit: add(item.unit, 'paragraph', null) };
}

function bodyUnits(block: PlanSource['blocks'][number]): readonly Labelled[] {
  if (block.kind === 'paragraph') return block.units;
  if (block.kind === 'list') return block.items.flatMap((item) => item.units);
  return [];
}
