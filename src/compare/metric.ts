import type {
  Accuracy,
  AreaFigures,
  EditionFigures,
  Finding,
  MetricDescription,
  OwnAccuracy,
  Taxonomy,
} from '../model/index.ts';
import type { Reading } from './reading.ts';

/** A compared area with its edition's figures and what they were made of. */
export type ComparedArea = Readonly<{ area: AreaFigures; figures: EditionFigures; reading: Reading }>;

/**
 * What a metric may say of all compared areas (one or more) together: neutral sentences with their statements.
 * A sentence that would not hold with each list counted once is left unsaid.
 */
export type Finder = (
  compared: readonly ComparedArea[],
  taxonomy: Taxonomy,
  accuracy: Accuracy | null,
  own?: OwnAccuracy,
) => readonly Finding[];

/** A figure of the comparison: what it is, and the sentences that can be made of it, if any. */
export type Metric = Readonly<MetricDescription & { findings?: Finder }>;

/** The address of a statement in a finding. */
export function statementAddress({ area, figures }: ComparedArea, statement: string): string {
  return `${area.force}/${figures.edition.edition}/${statement}`;
}
