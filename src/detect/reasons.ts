import { type Reason, strengths } from '../model/index.ts';
import type { Firing } from './fire.ts';
import { kindOfSays } from './prior.ts';
import type { Part, Table } from './table.ts';
import type { Tables } from './tables.ts';

/** What the firings say and how much each counts, heaviest first. `kindRows` and `rows` are the sentence's features. */
export function reasonsOf(
  firings: readonly Firing[],
  kindRows: readonly number[],
  rows: readonly number[],
  tables: Tables,
): Reason[] {
  return firings
    .map((firing) => ({
      rule: firing.rule.id,
      says: firing.rule.says,
      words: firing.words,
      where: firing.where,
      weight: firing.overruled ? 0 : weightOf(firing, kindRows, rows, tables),
    }))
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}

/**
 * The log-odds that a firing adds for what its rule says, against the mean of the other classes: its own weight and
 * that of every pairing it takes part in. Negative where the labels speak against the rule.
 */
function weightOf(
  { rule, distance }: Firing,
  kindRows: readonly number[],
  rows: readonly number[],
  { kind, kinds, attributes, strength, actor, measurable }: Tables,
): number {
  const { id, says } = rule;
  const framed = distance !== null;
  const spoken = kindOfSays(says);
  const isStrength = (strengths as readonly string[]).includes(says);
  if (spoken !== null && (framed || !isStrength))
    return sum(kind, kinds, kindRows, framed ? [id, 'under'] : [id], spoken);
  if (says === 'measurable') return sum(attributes, measurable, rows, [id], 'true');
  if (isStrength) return sum(attributes, strength, rows, [id], says);
  return sum(attributes, actor, rows, framed ? [id, 'above'] : [id], says);
}

/** The odds of a class by the rows that come of the owners, one owner after the other. */
function sum(
  { owners, values, width }: Table,
  { model, from }: Part,
  rows: readonly number[],
  of: readonly string[],
  label: string,
): number {
  const size = model.classes.length;
  const own = model.classes.indexOf(label);
  let odds = 0;
  for (const owner of of)
    for (const row of rows) {
      if (owners[row] !== owner) continue;
      const at = row * width + from;
      const mine = own < 0 ? 0 : values[at + own]!;
      let all = 0;
      for (let column = 0; column < size; column++) all += values[at + column]!;
      odds = odds + mine - (all - mine) / Math.max(1, size - 1);
    }
  return Math.round(odds * 100) / 100;
}
