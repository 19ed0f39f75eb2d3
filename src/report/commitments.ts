import type { Place, Statement } from '../model/index.ts';
import type { ReportModel } from './report-model.ts';
import type { ShownEdition } from './shown-edition.ts';

/** Editions of the areas that are wanted, in the order of the report. */
export const wantedEditions = (model: ReportModel): readonly ShownEdition[] =>
  model.editions.filter(({ area }) => model.wanted(area.force));

/** What an edition undertakes or wishes, in its order: every statement that is a commitment. */
export const commitmentsOf = ({ figures }: ShownEdition): readonly Statement[] =>
  figures.statements.filter(({ kind }) => kind === 'commitment');

/** One printing of a commitment. */
export type Printed = Readonly<{ statement: Statement; place: Place }>;

/** Every printing of an edition's commitments in one document, in reading order. */
export function printedIn(shown: ShownEdition, document: string): readonly Printed[] {
  const all = commitmentsOf(shown).flatMap((statement) =>
    statement.places.filter((place) => place.document === document).map((place) => ({ statement, place })),
  );
  return all.sort((a, b) => a.place.block - b.place.block);
}
