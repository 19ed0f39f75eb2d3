import type { EvidenceBase, EvidenceUse, Taxonomy } from '../model/index.ts';
import type { ComparedArea } from './metric.ts';
import { unnamedEvidence } from './metrics/evidence-not-named.ts';
import { moneyWithoutStudy } from './metrics/money-without-evidence.ts';
import { pilotsOf } from './metrics/pilot-candidates.ts';
import { namedByPlans } from './named-by-plans.ts';

/** What the compared plans and the evidence base say of each other. */
export function evidenceUseOf(
  compared: readonly ComparedArea[],
  taxonomy: Taxonomy,
  { groups = [] }: EvidenceBase,
): EvidenceUse {
  return {
    plans: compared.length,
    unnamed: unnamedEvidence(compared, taxonomy, groups),
    named: namedByPlans(compared, groups),
    money: moneyWithoutStudy(compared),
    pilots: pilotsOf(compared, taxonomy, groups),
  };
}
