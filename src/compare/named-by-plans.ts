import type { EvidenceGroup, EvidenceUse } from '../model/index.ts';
import type { ComparedArea } from './metric.ts';

/**
 * What compared plans name by its words: who undertakes it, with the first statement that does, and apart from these who
 * only names it, in a priority, in context or in what it turns down.
 */
export function namedByPlans(
  compared: readonly ComparedArea[],
  groups: readonly EvidenceGroup[],
): NonNullable<EvidenceUse['named']> {
  return groups.flatMap(({ id, studies }) => {
    const sayings = compared.flatMap((one) => sayingOf(one, studies) ?? []);
    if (sayings.length === 0) return [];
    const undertakenBy = sayings.flatMap(({ undertakes, statement, ...place }) =>
      undertakes && statement !== null ? [{ ...place, statement }] : [],
    );
    const namedOnly = sayings.flatMap(({ undertakes, ...said }) => (undertakes ? [] : [said]));
    return [{ group: id, undertakenBy, namedOnly }];
  });
}

function sayingOf({ area, figures, reading }: ComparedArea, studies: readonly string[]) {
  const linked = new Set(
    figures.evidence.flatMap(({ intervention, statement }) =>
      studies.includes(intervention) ? [statement] : [],
    ),
  );
  const isMentioned = reading.analyses.some(({ mentioned = [] }) =>
    mentioned.some((id) => studies.includes(id)),
  );
  if (linked.size === 0 && !isMentioned) return null;
  const undertaken = reading.undertakings.find(({ statement }) => linked.has(statement.id))?.statement.id;
  const place = { force: area.force, edition: figures.edition.edition };
  if (undertaken !== undefined) return { ...place, statement: undertaken, undertakes: true };
  return { ...place, statement: [...linked][0] ?? null, undertakes: false };
}
