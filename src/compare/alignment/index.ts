import type { Alignment, AlignmentPoint, AlignmentSource, Comparison, Taxonomy } from '../../model/index.ts';
import type { ComparedArea } from '../metric.ts';
import { approachRows } from './approaches.ts';
import { fundingPoints } from './funding.ts';
import { supportPoints } from './support.ts';
import { unitePoints } from './unite.ts';

/**
 * The table of the 2020 report beside what the compared plans say now: one row for each of its approaches and
 * recommendations, for any set of compared plans, none among them. Figures are those of the cells; nothing is counted
 * anew.
 */
export function alignmentOf(
  compared: readonly ComparedArea[],
  source: AlignmentSource,
  taxonomy: Taxonomy,
  evidence: Comparison['evidenceBase'],
): Alignment {
  const approaches = approachRows(compared, source, taxonomy);
  const points: Record<AlignmentSource['recommendations'][number]['id'], AlignmentPoint[]> = {
    'unite-the-evidence': unitePoints(compared, evidence, approaches, taxonomy),
    'support-the-plans': supportPoints(compared),
    'seek-funding': fundingPoints(compared),
  };
  return {
    report: source.report,
    facet: source.facet,
    plans: compared.length,
    approaches,
    recommendations: source.recommendations.map((one) => ({ ...one, points: points[one.id] })),
  };
}
