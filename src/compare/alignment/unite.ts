import type { AlignmentPoint, ApproachRow, Comparison, FilledBy, Taxonomy } from '../../model/index.ts';
import type { ComparedArea } from '../metric.ts';
import { pilotsOf } from '../metrics/pilot-candidates.ts';
import { isUndertaking } from '../reading.ts';
import { cellStatements, filledBy } from './filled-by.ts';
import { refuses, refusesCategory } from './refused.ts';
import { voicesOf, withSameDocuments } from './same-document.ts';

type HeldEvidence = Comparison['evidenceBase'];
type Practice = Readonly<{ id: string; label: string; studies: ReadonlySet<string>; harm: boolean }>;

/** Fewest plans that make a practice one of several. */
const several = 2;

/**
 * What could be united: practices of the evidence base that several plans name in their own words, approaches that one
 * plan alone undertakes and could tell others of, and where an experiment would teach something: subjects that many
 * undertake and no good study is held of, and undertakings to try something out.
 */
export function unitePoints(
  compared: readonly ComparedArea[],
  evidence: HeldEvidence,
  approaches: readonly ApproachRow[],
  taxonomy: Taxonomy,
): AlignmentPoint[] {
  return [
    ...practicesOf(evidence).flatMap((practice) => namedBySeveral(compared, practice)),
    ...approaches.flatMap((row) => byOneAlone(compared, row)),
    ...pilotsOf(compared, taxonomy, evidence.groups ?? []).map(({ facet, code }) => ({
      id: `pilot/${code}`,
      label: `Where a pilot would teach most: ${labelOf(taxonomy, facet, code)}`,
      unit: 'undertakings',
      areas: undertakingsIn(compared, facet, code),
    })),
    {
      id: 'experiment',
      label: 'Something is tried out before it is spread',
      unit: 'undertakings',
      areas: undertakingsIn(compared, 'commissioning', 'experiment'),
    },
  ];
}

function labelOf({ facets }: Taxonomy, facet: string, code: string): string {
  const categories = facets.find((one) => one.facet === facet)?.categories ?? [];
  return categories.find(({ id }) => id === code)?.label ?? code;
}

/** Studies of the same thing together, in the evidence base's order: one thing that was tried is one practice. */
function practicesOf({ interventions, groups = [] }: HeldEvidence): Practice[] {
  return [...Map.groupBy(interventions, ({ id, group }) => group ?? id)].map(([id, studies]) => ({
    id,
    label: groups.find((group) => group.id === id)?.label ?? studies[0]!.label,
    studies: new Set(studies.map((study) => study.id)),
    harm: studies.some(foundHarm),
  }));
}

/** A finding of harm, which waits for a person until it is confirmed. */
const foundHarm = ({ verdict, direction }: HeldEvidence['interventions'][number]): boolean =>
  verdict === 'may-harm' || verdict === 'waits-for-person' || direction === 'increases';

const harmNote = ' (possible harm: a study found more of what was to be prevented; waits for a person)';

/** Plans that turn a practice down name it and are not counted. */
function namedBySeveral(
  compared: readonly ComparedArea[],
  { id, label, studies, harm }: Practice,
): AlignmentPoint[] {
  const areas = compared.flatMap((one) => {
    const links = one.figures.evidence.filter(({ intervention }) => studies.has(intervention));
    const statements = one.figures.statements.filter((statement) => {
      const words = links.flatMap((link) => (link.statement === statement.id ? [link.words] : []));
      return words.length > 0 && !refuses(statement, words);
    });
    return filledBy(one, statements) ?? [];
  });
  if (voicesOf(compared, areas) < several) return [];
  return [
    {
      id: `named/${id}`,
      label: `Named by several plans: ${label}${harm ? harmNote : ''}`,
      unit: 'statements',
      areas: withSameDocuments(compared, areas),
    },
  ];
}

function byOneAlone(
  compared: readonly ComparedArea[],
  { code, label, areas }: ApproachRow,
): AlignmentPoint[] {
  const undertaking = areas.filter(({ count }) => count > 0).map(({ step: _, ...one }) => one);
  if (voicesOf(compared, undertaking) !== 1) return [];
  const who = undertaking.length === 1 ? 'one plan alone' : 'one plan alone, which several areas share';
  return [
    {
      id: `alone/${code}`,
      label: `Undertaken in ${who}: ${label}`,
      unit: 'undertakings',
      areas: undertaking,
    },
  ];
}

/** The undertakings of each plan in a category, what it turns down and plans without any left out. */
export function undertakingsIn(compared: readonly ComparedArea[], facet: string, code: string): FilledBy[] {
  const areas = compared.flatMap((one) => {
    const distinct = new Map(one.reading.distinct.map((each) => [each.statement.id, each]));
    const refused = (id: string): boolean => refusesCategory(distinct.get(id)!, code);
    const taken = cellStatements(one, facet, code).filter((said) => isUndertaking(said) && !refused(said.id));
    return filledBy(one, taken) ?? [];
  });
  return withSameDocuments(compared, areas);
}
