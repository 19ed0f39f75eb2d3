import type { Problem } from '../../model/index.ts';
import { nearest } from '../../text/index.ts';
import { type Reference, referencesIn } from '../references.ts';
import type { Lint } from './lint.ts';

/**
 * Every category and facet that a data file beside the taxonomy names is there. A file none of whose ids is known
 * speaks of another taxonomy, and is passed over. One problem an id, at the first place that names it.
 */
export const orphans: Lint = (sources, { taxonomy, dataFiles = [] }) => {
  if (taxonomy === null) return [];
  const ids = {
    category: new Set(sources.flatMap(({ facet }) => facet.categories.map(({ id }) => id))),
    facet: new Set(sources.map(({ facet }) => facet.facet)),
  };
  const isKnown = ({ kind, id }: Reference) => ids[kind].has(id);
  const unknown = dataFiles
    .map(referencesIn)
    .filter((own) => own.some(isKnown))
    .flat()
    .filter((one) => !isKnown(one));
  const byId = Map.groupBy(unknown, ({ kind, id }) => `${kind} ${id}`);
  return [...byId.values()].map((own) => problemOf(own, [...ids[own[0]!.kind]]));
};

function problemOf([first, ...others]: readonly Reference[], known: readonly string[]): Problem {
  const { kind, id, where } = first!;
  const meant = nearest(id, known);
  return {
    code: 'taxonomy-orphan',
    severity: 'error',
    message: `The ${kind} "${id}" is named here${others.length > 0 ? ` and in ${others.length} other places` : ''}, and no facet file has it.`,
    hint: `${meant ? `Did you mean "${meant}"? ` : ''}Correct the id, remove it, or bring the ${kind} back as deprecated: an id in use is never dropped.`,
    where,
  };
}
