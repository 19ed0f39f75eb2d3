import type { Problem } from '../../model/index.ts';
import type { FacetSource } from '../source.ts';

/** What a taxonomy is held against besides itself. */
export type LintContext = Readonly<{
  /** Ids of the interventions in the evidence base. */
  evidence: ReadonlySet<string>;
}>;

/** A check for whoever writes a taxonomy, too strict or too slow for every run: pure, gives problems, never throws. */
export type Lint = (sources: readonly FacetSource[], context: LintContext) => Problem[];
