import type { EvidenceGroup, EvidenceUse, Placed, Taxonomy, Verdict } from '../../model/index.ts';
import type { ComparedArea, Metric } from '../metric.ts';
import { themedCategories } from '../themed.ts';

/** Fewest plans, and least share of them, that make "many". */
const fewestPlans = 2;
const leastShare = 0.5;

export const pilotCandidates: Metric = {
  id: 'pilot-candidates',
  label: 'Where a pilot would teach most',
  definition:
    'Subjects of prevention, organised crime or community resilience that at least half of the compared plans undertake, and at least two, while this evidence base holds no study of them that is about organised crime itself and tells of an effect, and none of moderate or high quality. In the order of the taxonomy: nothing else is weighed.',
  unit: 'subject',
  caveats: [
    'It says where many do what this evidence base cannot judge, not that it was never evaluated.',
    'Whether a subject can be tried out fairly is not asked.',
  ],
  source: 'Rule of this project',
};

const telling: readonly (Verdict | null)[] = ['reduced', 'mixed', 'no-clear-effect', 'may-harm'];

/** Subjects that many plans undertake and of which no direct or good study is held. */
export function pilotsOf(
  compared: readonly ComparedArea[],
  taxonomy: Taxonomy,
  groups: readonly EvidenceGroup[],
): EvidenceUse['pilots'] {
  return themedCategories(taxonomy).flatMap(({ facet, id: code }) => {
    const undertakenBy = undertakers(compared, facet, code);
    const held = groups.filter(({ categories }) => categories.includes(code));
    const many = undertakenBy.length >= fewestPlans && undertakenBy.length >= compared.length * leastShare;
    if (!many || held.some(isDirectOrGood)) return [];
    return [{ facet, code, undertakenBy, trying: tryingIn(compared, code), held: held.map(({ id }) => id) }];
  });
}

function isDirectOrGood({ good, organisedCrime, verdict }: EvidenceGroup): boolean {
  return good || (organisedCrime === 'direct' && telling.includes(verdict));
}

function undertakers(compared: readonly ComparedArea[], facet: string, code: string): Placed[] {
  return compared.flatMap(({ area, figures }) => {
    const cell = figures.cells[facet]?.[code];
    if (cell?.state !== 'figure' || cell.undertakings === 0) return [];
    return [{ force: area.force, edition: figures.edition.edition, statement: cell.statements[0]! }];
  });
}

/** Undertakings on a subject that also evaluate something or try it out. */
function tryingIn(compared: readonly ComparedArea[], code: string): Placed[] {
  return compared.flatMap(({ area, figures, reading }) =>
    reading.undertakings
      .filter(
        ({ subjects }) => subjects.has(code) && (subjects.has('evaluation') || subjects.has('experiment')),
      )
      .map(({ statement }) => ({
        force: area.force,
        edition: figures.edition.edition,
        statement: statement.id,
      })),
  );
}
