import { type Part, type Table, tableOf } from './table.ts';
import type { Weights } from './weights.ts';

/** Weights laid out for looking up: one table for kinds, one for the attributes, with each model's part of them. */
export type Tables = Readonly<{
  kind: Table;
  kinds: Part;
  attributes: Table;
  strength: Part;
  actor: Part;
  measurable: Part;
}>;

const known = new WeakMap<Weights, Tables>();

/** The tables of some weights, laid out once. */
export function tablesOf(weights: Weights): Tables {
  const found = known.get(weights);
  if (found !== undefined) return found;
  const tables = layOut(weights);
  known.set(weights, tables);
  return tables;
}

function layOut(weights: Weights): Tables {
  const kind = tableOf([weights.kind]);
  const attributes = tableOf([weights.strength, weights.actor, weights.measurable]);
  const [strength, actor, measurable] = attributes.parts as [Part, Part, Part];
  return { kind, kinds: kind.parts[0]!, attributes, strength, actor, measurable };
}
