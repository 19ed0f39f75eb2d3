import type { AlignmentPoint, ApproachRow, Intervention } from '../../model/index.ts';
import type { ComparedArea } from '../metric.ts';
import { isUndertaking } from '../reading.ts';
import { cellStatements, filledBy } from './filled-by.ts';

/** Fewest plans that make a practice one of several. */
const several = 2;

/**
 * What could be united: practices of the evidence base that several plans name in their own words, approaches that one
 * plan alone undertakes and could tell others of, and undertakings to try something out.
 */
export function unitePoints(
  compared: readonly ComparedArea[],
  interventions: readonly Intervention[],
  approaches: readonly ApproachRow[],
): AlignmentPoint[] {
  return [
    ...interventions.flatMap(({ id, label }) => namedBySeveral(compared, id, label)),
    ...approaches.flatMap(byOneAlone),
    {
      id: 'experiment',
      label: 'Something is tried out before it is spread',
      unit: 'undertakings',
      areas: undertakingsIn(compared, 'commissioning', 'experiment'),
    },
  ];
}

function namedBySeveral(compared: readonly ComparedArea[], id: string, label: string): AlignmentPoint[] {
  const areas = compared.flatMap((one) => {
    const named = new Set(
      one.figures.evidence.flatMap(({ intervention, basis, statement }) =>
        intervention === id && basis === 'wording' ? [statement] : [],
      ),
    );
    const statements = one.figures.statements.filter((statement) => named.has(statement.id));
    return filledBy(one, statements) ?? [];
  });
  if (areas.length < several) return [];
  return [{ id: `named/${id}`, label: `Named by several plans: ${label}`, unit: 'statements', areas }];
}

function byOneAlone({ code, label, areas }: ApproachRow): AlignmentPoint[] {
  const undertaking = areas.filter(({ count }) => count > 0);
  if (undertaking.length !== 1) return [];
  const [{ step: _, ...only }] = undertaking as [ApproachRow['areas'][number]];
  return [
    {
      id: `alone/${code}`,
      label: `Undertaken in one plan alone: ${label}`,
      unit: 'undertakings',
      areas: [only],
    },
  ];
}

/** The undertakings of each plan in a category, plans without any left out. */
export function undertakingsIn(compared: readonly ComparedArea[], facet: string, code: string) {
  return compared.flatMap(
    (one) => filledBy(one, cellStatements(one, facet, code).filter(isUndertaking)) ?? [],
  );
}
