import type { EvidenceGroup, EvidenceUse, Taxonomy, Verdict } from '../../model/index.ts';
import type { ComparedArea, Metric } from '../metric.ts';
import { themedCategories } from '../themed.ts';

export const evidenceNotNamed: Metric = {
  id: 'evidence-not-named',
  label: 'Evidence exists and no plan names it',
  definition:
    'Interventions of the evidence base that no compared plan names anywhere, not even in a heading or in what it has done: those whose studies together found that the outcome was reduced, were mixed or found no clear effect, and those of which a review or study of moderate or high quality is held without a verdict. What may harm, or waits for a person, is not among them.',
  unit: 'intervention',
  caveats: [
    'A plan may do it under another name, or without saying so.',
    'That something has evidence does not say that it fits an area.',
  ],
  source: 'Rule of this project',
};

/** Verdicts that tell of an effect, or of none that could be told. */
const telling: readonly (Verdict | null)[] = ['reduced', 'mixed', 'no-clear-effect'];

/** What has evidence and is named in no compared plan, by its first subject in the taxonomy's order. */
export function unnamedEvidence(
  compared: readonly ComparedArea[],
  taxonomy: Taxonomy,
  groups: readonly EvidenceGroup[],
): EvidenceUse['unnamed'] {
  if (compared.length === 0) return [];
  const named = new Set(
    compared.flatMap(({ figures, reading }) => [
      ...figures.evidence.map(({ intervention }) => intervention),
      ...reading.analyses.flatMap(({ mentioned = [] }) => mentioned),
    ]),
  );
  const wanted = groups.filter(
    ({ verdict, good, studies }) =>
      (telling.includes(verdict) || (verdict === null && good)) && !studies.some((id) => named.has(id)),
  );
  return themedCategories(taxonomy).flatMap(({ facet, id: code }) =>
    wanted
      .filter((group) => firstSubject(group, taxonomy) === code)
      .map((group) => ({ group: group.id, facet, code, related: relatedTo(group, compared) })),
  );
}

function firstSubject({ categories }: EvidenceGroup, taxonomy: Taxonomy): string | undefined {
  return themedCategories(taxonomy).find(({ id }) => categories.includes(id))?.id;
}

/** The plans that undertake something on a subject of it, by the links that the evidence base's categories made. */
function relatedTo({ studies }: EvidenceGroup, compared: readonly ComparedArea[]) {
  return compared.flatMap(({ area, figures, reading }) => {
    const linked = new Set([
      ...figures.evidence.flatMap((link) => (studies.includes(link.intervention) ? [link.statement] : [])),
      ...studies.flatMap((study) => figures.related[study] ?? []),
    ]);
    const ids = reading.undertakings.map(({ statement }) => statement.id).filter((id) => linked.has(id));
    if (ids.length === 0) return [];
    return [{ force: area.force, edition: figures.edition.edition, statement: ids[0]!, count: ids.length }];
  });
}
