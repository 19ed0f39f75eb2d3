import type { Detection } from '../model/index.ts';
import { nameAttributes } from './attributes.ts';
import { nameFeatures } from './features.ts';
import type { Firing } from './fire.ts';
import { kindOf } from './lifts.ts';
import type { Reading } from './reading.ts';
import { reasonsOf } from './reasons.ts';
import { chancesIn, type Part, type Table } from './table.ts';
import { tablesOf } from './tables.ts';
import type { Weights } from './weights.ts';

/** The verdict on one sentence. */
export function combine(reading: Reading, firings: readonly Firing[], weights: Weights): Detection {
  const tables = tablesOf(weights);
  const { kind, attributes, strength, actor, measurable } = tables;
  const kindRows = kind.rowsOf((sink) => nameFeatures(reading, firings, sink));
  const rows = attributes.rowsOf((sink) => nameAttributes(reading, firings, sink));
  const each = chancesIn(kind, tables.kinds, kindRows);
  const score = Math.round(each[weights.kind.classes.indexOf('commitment')]! * 1000) / 1000;
  const outside = reading.sentence.blockKind === 'furniture' || reading.sentence.blockKind === 'contents';
  return {
    kind: outside ? 'context' : kindOf(each, weights.kind.classes, weights.band.decide, weights.lifts),
    score: outside ? 0 : score,
    uncertain: !outside && score >= weights.band.low && score < weights.band.high,
    strength: likeliest(attributes, strength, rows) as Detection['strength'],
    actor: likeliest(attributes, actor, rows) as Detection['actor'],
    measurable: likeliest(attributes, measurable, rows) === 'true',
    reasons: reasonsOf(firings, kindRows, rows, tables),
  };
}

function likeliest(table: Table, part: Part, rows: readonly number[]): string {
  const each = chancesIn(table, part, rows);
  return part.model.classes[each.indexOf(Math.max(...each))]!;
}
