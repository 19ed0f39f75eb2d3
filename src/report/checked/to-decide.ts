import type { Comparison, EditionChanges, EditionFigures, Finding, Statement } from '../../model/index.ts';

/** Something that a checked copy states and that a person must have decided. */
export type ToDecide = Readonly<{
  /** What rests on it: a headline, a verdict of the evidence, or a change between editions. */
  behind: 'headline' | 'verdict' | 'change';
  force: string;
  edition: string;
}> &
  (
    | Readonly<{ kind: 'statement'; statement: Statement }>
    /** Nothing was found of a category in an edition. */
    | Readonly<{ kind: 'not-found'; facet: string; code: string }>
    /** A statement has no match in the other edition of its area. */
    | Readonly<{ kind: 'no-match'; statement: Statement }>
  );

/** Every item and every "not found" behind a headline, a verdict or a change, each once for what rests on it. */
export function toDecide(comparison: Comparison): ToDecide[] {
  const editions = comparison.forces.flatMap(({ editions: own }) => own);
  const all = [
    ...comparison.findings.flatMap((finding) => behindFinding(comparison, finding)),
    ...notFoundOnThemes(comparison),
    ...editions.flatMap(behindVerdicts),
    ...comparison.forces.flatMap((area) => (area.changes ? behindChanges(area.changes, area.editions) : [])),
  ];
  return [...new Map(all.map((item) => [keyOf(item), item])).values()];
}

function keyOf(item: ToDecide): string {
  const what = item.kind === 'not-found' ? [item.facet, item.code] : [item.statement.id];
  return JSON.stringify([item.behind, item.kind, item.force, item.edition, ...what]);
}

const placeOf = ({ edition }: EditionFigures) => ({ force: edition.area, edition: edition.edition });

/** The statements that a headline names. */
function behindFinding({ forces }: Comparison, { statements }: Finding): ToDecide[] {
  const wanted = new Set(statements);
  return forces.flatMap(({ force, editions }) =>
    editions.flatMap((figures) =>
      figures.statements
        .filter(({ id }) => wanted.has(`${force}/${figures.edition.edition}/${id}`))
        .map((statement) => ({ behind: 'headline', kind: 'statement', ...placeOf(figures), statement })),
    ),
  );
}

/**
 * What was not found on a theme in a compared plan. Headlines count the plans that undertake something, so that each rests
 * on what was not found in the others too.
 */
function notFoundOnThemes({ categories, gaps, findings }: Comparison): ToDecide[] {
  if (findings.length === 0) return [];
  const themed = new Set(categories.filter(({ theme }) => theme !== null).map(categoryKey));
  return gaps
    .filter((gap) => themed.has(categoryKey(gap)))
    .map(({ force, edition, facet, code }) => ({
      behind: 'headline',
      kind: 'not-found',
      force,
      edition,
      facet,
      code,
    }));
}

const categoryKey = ({ facet, code }: Readonly<{ facet: string; code: string }>): string =>
  JSON.stringify([facet, code]);

/** A verdict is given where the words of a statement name what was evaluated. */
function behindVerdicts(figures: EditionFigures): ToDecide[] {
  const named = figures.evidence.filter(({ verdict }) => verdict !== null);
  const ids = new Set(named.map(({ statement }) => statement));
  return figures.statements
    .filter(({ id }) => ids.has(id))
    .map((statement) => ({ behind: 'verdict', kind: 'statement', ...placeOf(figures), statement }));
}

function behindChanges(
  { before, after, changes }: EditionChanges,
  editions: readonly EditionFigures[],
): ToDecide[] {
  const side = (of: string, statement: string | null, other: string | null): ToDecide[] => {
    const figures = editions.find(({ edition }) => edition.edition === of);
    const found = figures?.statements.find(({ id }) => id === statement);
    if (!figures || !found) return [];
    const kind = other === null ? 'no-match' : 'statement';
    return [{ behind: 'change', kind, ...placeOf(figures), statement: found }];
  };
  return changes.flatMap((change) => [
    ...side(before, change.before, change.after),
    ...side(after, change.after, change.before),
  ]);
}
