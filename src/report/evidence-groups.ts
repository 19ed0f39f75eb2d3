import type { Comparison, EvidenceGroup, Intervention } from '../model/index.ts';
import { countOf } from './figures.ts';

type EvidenceBase = Comparison['evidenceBase'];

/** What was tried, each once; a comparison made before there were groups has one for each study. */
export function groupsOf({ groups, interventions }: EvidenceBase): readonly EvidenceGroup[] {
  return groups ?? interventions.map(alone);
}

function alone(study: Intervention): EvidenceGroup {
  const { id, label, verdict, organisedCrime, categories } = study;
  return {
    id,
    label,
    studies: [id],
    basis: verdict === null ? [] : [id],
    verdict,
    withheld: study.verdictWithheld,
    grade: 'none',
    good: false,
    organisedCrime,
    categories,
  };
}

/** "of 38 interventions, as at 2026-11-30": what "not in this evidence base" is said of. */
export function extentOf(base: EvidenceBase): string {
  return `of ${countOf(groupsOf(base).length, 'intervention')}, as at ${base.asOf}`;
}

/** The studies of a group, in the evidence base's order. */
export function studiesOf({ interventions }: EvidenceBase, { studies }: EvidenceGroup): Intervention[] {
  return interventions.filter(({ id }) => studies.includes(id));
}
