import { readdirSync, readFileSync } from 'node:fs';
import { type Mutation, mutations } from './mutate.ts';
import { seeded } from './random.ts';

export type Mutant = Mutation & Readonly<{ name: string; source: string; kind: string }>;

const plans = new URL('../../corpus/plans/', import.meta.url);

/** The sample plans that are PDFs with text of their own, by name. */
export const samples: ReadonlyMap<string, Uint8Array> = new Map(
  readdirSync(plans)
    .filter((name) => name.endsWith('.pdf') && !name.startsWith('kelderdale'))
    .sort()
    .map((name) => [name, new Uint8Array(readFileSync(new URL(name, plans)))]),
);

/** The damaged sample of a number: samples in turn, kinds of damage in turn, chance by the number. */
export function mutantOf(number: number): Mutant {
  const kinds = Object.keys(mutations);
  const kind = kinds[number % kinds.length]!;
  const source = [...samples.keys()][Math.floor(number / kinds.length) % samples.size]!;
  const { bytes, what } = mutations[kind]!(samples.get(source)!, seeded(number));
  return { name: `${String(number).padStart(4, '0')}-${kind}.pdf`, source, kind, bytes, what };
}
