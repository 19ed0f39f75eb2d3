import type { AreaFigures, EditionFigures, Finding, MetricDescription } from '../model/index.ts';
import type { Reading } from './reading.ts';

/** A compared area with its edition's figures and what they were made of. */
export type ComparedArea = Readonly<{ area: AreaFigures; figures: EditionFigures; reading: Reading }>;

/** What a metric may say of all compared areas together: neutral sentences with their statements. */
export type Finder = (compared: readonly ComparedArea[]) => readonly Finding[];

/** A figure of the comparison: what it is, and the sentences that can be made of it, if any. */
export type Metric = Readonly<MetricDescription & { findings?: Finder }>;

/** The address of a statement in a finding. */
export function statementAddress({ area, figures }: ComparedArea, statement: string): string {
  return `${area.force}/${figures.edition.edition}/${statement}`;
}
