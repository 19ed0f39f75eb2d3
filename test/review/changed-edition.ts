import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { htmlPage } from '../../src/samples/html/page.ts';
import { readPlan } from '../../src/samples/plan.ts';
import { parseYaml } from '../../src/taxonomy/index.ts';
import { type Chance, chanceOf } from '../bench/extract/random.ts';
import { rewordedAnyhow } from './reworded-anyhow.ts';

type Unit = { text: string; kind?: string };
type Block = { kind: string; quotes?: string } & Record<string, unknown>;
type Source = { id: string; blocks: Block[] };

/** What became of a commitment of a sample plan in an edition that was made from it: the words that stand for it now. */
export type Fate = Readonly<{ text: string; fate: 'kept' | 'changed' | 'dropped'; now: string | null }>;

const sources = join(import.meta.dirname, '../../src/samples/sources');
const read = (id: string): Source =>
  parseYaml(readFileSync(join(sources, `${id}.yaml`), 'utf8'), id) as Source;
export const pageOf = (source: unknown): Uint8Array => new TextEncoder().encode(htmlPage(readPlan(source)));

/**
 * The plan as a page, another edition of it as a page, and what became of each of its commitments. Without a seed a fifth is
 * dropped and three in ten are reworded, by turns; with one, chance says what becomes of each and how it is reworded, and some
 * of what is no commitment goes or is reworded too.
 */
export function twoEditions(id: string, strangerId: string, seed?: number) {
  const chance = seed === undefined ? null : chanceOf(seed);
  const before = read(id);
  const after = structuredClone(before);
  const quoted = new Set(before.blocks.flatMap(({ quotes }) => (quotes === undefined ? [] : [quotes])));
  const fates: Fate[] = [];
  const met = new Map<string, string | null>();
  eachUnit(after.blocks, (unit) => {
    if (unit.kind !== 'commitment') return chance === null ? unit : context(unit, quoted, chance);
    if (quoted.has(unit.text) || unit.text.split(' ').length < 6) return unit;
    const known = met.get(unit.text);
    if (known !== undefined) return known === null ? null : { ...unit, text: known };
    const at = fates.length;
    const fate = chance === null ? byTurns(at) : chance.pick(fatesByChance);
    const anew = () => (chance === null ? reworded(unit.text, at) : rewordedAnyhow(unit.text, chance));
    const now = fate === 'dropped' ? null : fate === 'kept' ? unit.text : anew();
    fates.push({ text: unit.text, fate, now });
    met.set(unit.text, now);
    return now === null ? null : { ...unit, text: now };
  });
  const [head, ...sections] = sectionsOf(after.blocks);
  // What another area undertakes is new here, and is nothing that any commitment has become.
  const others = sectionsOf(read(strangerId).blocks);
  const strange = chance === null ? others.slice(2, 5) : chance.shuffled(others.slice(2)).slice(0, 4);
  const turned =
    chance === null ? [...sections.toReversed(), ...strange] : chance.shuffled([...sections, ...strange]);
  const isStrange = new Set(strange.flat());
  const blocks = [...head!, ...turned.flat().filter((block) => !isStrange.has(block) || isPlain(block))];
  return { before: pageOf(before), after: pageOf({ ...after, blocks }), fates };
}

const byTurns = (at: number): Fate['fate'] =>
  at % 5 === 2 ? 'dropped' : at % 5 === 4 || at % 10 === 0 ? 'changed' : 'kept';
const fatesByChance: readonly Fate['fate'][] = ['kept', 'kept', 'changed', 'changed', 'dropped', 'dropped'];

/** What is no commitment: a sixth goes and a sixth is reworded. */
function context(unit: Unit, quoted: ReadonlySet<string>, chance: Chance): Unit | null {
  if (quoted.has(unit.text) || unit.text.split(' ').length < 6) return unit;
  const luck = chance.whole(1, 6);
  if (luck === 1) return null;
  return luck === 2 ? { ...unit, text: rewordedAnyhow(unit.text, chance) } : unit;
}

const isPlain = ({ kind }: Block) => kind === 'heading' || kind === 'paragraph' || kind === 'list';

/** A promise as a new edition words it: another number, more of it, less of it, or another opening. */
function reworded(text: string, at: number): string {
  const bare = text.replace(/\.$/, '');
  const end = text.endsWith('.') ? '.' : '';
  switch (Math.floor(at / 5) % 4) {
    case 0:
      return /\d/.test(text)
        ? text.replace(/\d+/g, (digits) => String(Number(digits) + 3))
        : `${bare}, and more often than before${end}`;
    case 1:
      return `${bare}, and publish each spring what came of it${end}`;
    case 2: {
      const cut = Math.max(bare.lastIndexOf(','), bare.lastIndexOf(' so that '), bare.lastIndexOf(' and '));
      return cut > bare.length * 0.6 ? `${bare.slice(0, cut)}${end}` : `As before, ${bare}${end}`;
    }
    default:
      return `${bare.replace(/\bwill\b/, 'shall').replace(/\b(?:each|every)\b/, 'any')}, for the life of this plan${end}`;
  }
}

/** Puts a unit in the place of each, and leaves out those for which null is given, with blocks that are then empty. */
function eachUnit(blocks: Block[], change: (unit: Unit) => Unit | null): void {
  const list = (units: Unit[]): Unit[] => units.flatMap((unit) => change(unit) ?? []);
  for (const block of blocks) {
    if (block.kind === 'paragraph') block.units = list(block.units as Unit[]);
    if (block.kind === 'list')
      block.items = (block.items as { units: Unit[] }[])
        .map((item) => ({ ...item, units: list(item.units) }))
        .filter(({ units }) => units.length > 0);
    if (block.kind === 'side-box')
      block.paragraphs = (block.paragraphs as Unit[][]).map(list).filter((units) => units.length > 0);
  }
  const isEmpty = (block: Block) =>
    ['units', 'items', 'paragraphs'].some(
      (part) => Array.isArray(block[part]) && (block[part] as unknown[]).length === 0,
    );
  const full = blocks.filter((block) => !isEmpty(block));
  blocks.splice(0, blocks.length, ...full);
}

/** Blocks by the second level of headings. */
function sectionsOf(blocks: readonly Block[]): Block[][] {
  const sections: Block[][] = [[]];
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level === 2) sections.push([]);
    sections.at(-1)!.push(block);
  }
  return sections;
}
