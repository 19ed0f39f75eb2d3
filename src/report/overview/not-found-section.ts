import { paragraph, type Section, table } from '../blocks.ts';
import { subjectsOf } from '../facets.ts';
import { gapRows } from '../html/gap-view.ts';
import type { ReportModel } from '../report-model.ts';

/** Subjects that were not found in some plans, and who undertakes them. */
export function notFoundSection(model: ReportModel): Section {
  const names = (places: readonly Readonly<{ text: string; looked?: string | null }>[]): string =>
    places.map(({ text, looked: by }) => (by ? `${text} (${by})` : text)).join('; ');
  const rows = subjectsOf(model.comparison).flatMap(({ facet }) =>
    gapRows(model, facet).map(({ label, notFoundIn, undertakenBy }) => [
      label,
      names(notFoundIn),
      names(undertakenBy) || 'none of the plans compared',
    ]),
  );
  return {
    id: 'not-found',
    heading: 'What was not found, and who undertakes it',
    blocks: [
      paragraph(
        rows.length === 0
          ? 'Of no subject of the themes is it said that it was not found in a plan.'
          : `The machine found nothing on them; ${model.looked}.`,
      ),
      ...table('Subjects not found', ['Subject', 'Where nothing was found', 'Undertaken by'], rows),
    ],
  };
}
