import type { ShareCounts, ShareMeasure, Width } from '../model/index.ts';
import { shareMeasures } from '../model/index.ts';
import { themesOf, widthOfCode } from './codebook.ts';
import type { Reading } from './predict.ts';

/**
 * How the machine's undertakings stand to those of the labels, by what bands are made of: what a plan is said to
 * undertake on a theme is wrong where it is no undertaking, and wrong where it is not on the theme.
 */
export function shareCountsOf(readings: readonly Reading[]): ShareCounts {
  const counts = Object.fromEntries(
    shareMeasures.map((measure) => [measure, { found: 0, right: 0, labelled: 0 }]),
  ) as Record<ShareMeasure, { found: number; right: number; labelled: number }>;
  for (const reading of readings) {
    const said = measuresSaid(reading);
    const labelled = measuresLabelled(reading);
    for (const measure of said) counts[measure].found += 1;
    for (const measure of labelled) counts[measure].labelled += 1;
    for (const measure of said) if (labelled.has(measure)) counts[measure].right += 1;
  }
  return counts;
}

function measuresSaid({ prediction, widths }: Reading): Set<ShareMeasure> {
  const undertakes = prediction.kind === 'commitment' && prediction.strength !== 'aspiration';
  return undertakes ? measuresOf(prediction.codes, widths) : new Set();
}

function measuresLabelled({ unit }: Reading): Set<ShareMeasure> {
  const undertakes = unit.kind === 'commitment' && unit.strength !== 'aspiration';
  const words = `${unit.leadIn ?? ''} ${unit.text}`;
  const widths = unit.codes.map((code) => widthOfCode(code, words));
  return undertakes ? measuresOf(unit.codes, widths) : new Set();
}

function measuresOf(codes: readonly string[], widths: readonly (Width | null)[]): Set<ShareMeasure> {
  const measures = new Set<ShareMeasure>(['undertakings']);
  if (themesOf(codes).includes('prevention')) measures.add('prevention');
  if (widths.includes('named')) measures.add('organised-crime');
  if (widths.includes('core')) measures.add('community-resilience');
  const joins = measures.has('prevention') || measures.has('community-resilience');
  if (measures.has('organised-crime') && joins) measures.add('joint');
  return measures;
}
