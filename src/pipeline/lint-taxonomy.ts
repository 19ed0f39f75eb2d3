import { parseEvidence } from '../align/index.ts';
import type { Problem } from '../model/index.ts';
import { lintTaxonomy, parseYaml } from '../taxonomy/index.ts';
import type { TextFile } from './toolkit.ts';

/** Every fault of a taxonomy, its references to the evidence base among them, and of the evidence base where it cannot be read. */
export function lintAgainstEvidence(taxonomy: readonly TextFile[], evidence: readonly TextFile[]): Problem[] {
  const { evidence: base, problems } = parseEvidence(evidence, parseYaml);
  if (base === null) return [...problems];
  const ids = new Set(base.interventions.map(({ id }) => id));
  return lintTaxonomy(taxonomy, { evidence: ids }).problems;
}
