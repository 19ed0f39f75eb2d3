import { type AlignmentSource, type ApproachRow, steps, type Taxonomy } from '../../model/index.ts';
import { stepOf } from '../cell.ts';
import type { ComparedArea } from '../metric.ts';
import { isUndertaking } from '../reading.ts';
import { cellStatements, filledBy, placeOf } from './filled-by.ts';
import { withSameDocuments } from './same-document.ts';

/**
 * The twelve approaches, in the table's order: how far each compared plan goes on each. Plans stand by the furthest
 * step, then by the area's name; the order is no rank. An approach that the taxonomy in use has no category for is told
 * by `step: null` and no areas. What a plan turns down ("I do not intend to fund another poster campaign") stands apart:
 * a plan that says nothing else of the approach is not among those that take it up.
 */
export function approachRows(
  compared: readonly ComparedArea[],
  { facet, approaches }: AlignmentSource,
  taxonomy: Taxonomy,
): ApproachRow[] {
  const categories = taxonomy.facets.find((one) => one.facet === facet)?.categories ?? [];
  return approaches.map((source) => {
    const category = categories.find(({ id, status }) => id === source.code && status !== 'deprecated');
    const label = category?.label ?? source.code;
    if (!category)
      return { ...source, label, step: null, areas: [], turnedDown: [], notFound: [], notRead: [] };
    return { ...source, label, ...sayings(compared, facet, source.code) };
  });
}

type Sayings = Pick<ApproachRow, 'step' | 'areas' | 'notFound' | 'notRead'> &
  Readonly<{ turnedDown: NonNullable<ApproachRow['turnedDown']> }>;

function sayings(compared: readonly ComparedArea[], facet: string, code: string): Sayings {
  const areas: ApproachRow['areas'] = [];
  const turnedDown: Sayings['turnedDown'] = [];
  const notFound: ApproachRow['notFound'] = [];
  const notRead: ApproachRow['notRead'] = [];
  for (const one of compared) {
    const cell = one.figures.cells[facet]?.[code];
    if (cell === undefined) continue;
    if (cell.state === 'not-found') notFound.push(placeOf(one));
    else if (cell.state !== 'figure') notRead.push({ ...placeOf(one), why: cell.why });
    else {
      const refusing = new Set(cell.turnedDown);
      const statements = cellStatements(one, facet, code);
      const taken = statements.filter(({ id }) => !refusing.has(id));
      const filled = filledBy(one, taken);
      const quoted = taken.find(({ id }) => id === filled?.statement);
      if (filled !== null && quoted !== undefined)
        areas.push({ ...filled, count: taken.filter(isUndertaking).length, step: stepOf(quoted) });
      turnedDown.push(
        ...[
          filledBy(
            one,
            statements.filter(({ id }) => refusing.has(id)),
          ) ?? [],
        ].flat(),
      );
    }
  }
  areas.sort((a, b) => steps.indexOf(b.step) - steps.indexOf(a.step));
  const step =
    areas[0]?.step ?? (turnedDown.length > 0 ? 'mentioned' : notFound.length > 0 ? 'not-found' : null);
  return {
    step,
    areas: withSameDocuments(compared, areas),
    turnedDown: withSameDocuments(compared, turnedDown),
    notFound,
    notRead,
  };
}
