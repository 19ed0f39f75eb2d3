import { type Cell, cell, paragraph, type Section, table } from '../blocks.ts';
import { extentOf } from '../evidence-groups.ts';
import { countOf, figure, isUndertaking } from '../figures.ts';
import { namedRows } from '../html/evidence-view.ts';
import type { ReportModel } from '../report-model.ts';
import type { ShownEdition } from '../shown-edition.ts';

/** Interventions in the table; the report has all. */
const mostRows = 8;

type Named = ReturnType<typeof namedRows>[number];

/** What is known of the interventions that the plan names, with the quality of the studies. */
export function evidenceSection(model: ReportModel, shown: ShownEdition): Section {
  const named = namedRows(model, [shown], '');
  const naming = new Set(shown.figures.evidence.map(({ statement }) => statement));
  const undertakings = shown.figures.statements.filter(isUndertaking);
  const unnamed = undertakings.filter(({ id }) => !naming.has(id)).length;
  const more = named.slice(mostRows).map(({ label }) => label);
  return {
    id: 'evidence',
    heading: 'What the evidence says',
    blocks: [
      paragraph(
        'A verdict is given only where the plan’s words name what was evaluated. It speaks of the studies, not of the plan.',
      ),
      ...table(
        'Evaluated interventions that the plan names',
        ['What was tried', 'Verdict', 'Quality', 'Study', 'About organised crime', 'Named on'],
        named.slice(0, mostRows).map(rowOf),
        [14, 19, 15, 28, 14, 10],
      ),
      ...(more.length > 0 ? [paragraph(`Also named: ${more.join('; ')}.`)] : []),
      paragraph(
        named.length === 0
          ? `Nothing in the plan names an intervention of this evidence base (${extentOf(model.comparison.evidenceBase)}).`
          : `Of ${countOf(undertakings.length, 'undertaking')}, ${figure(unnamed)} ${unnamed === 1 ? 'names' : 'name'} none of this evidence base (${extentOf(model.comparison.evidenceBase)}), which is a selection: what is not in it may have been evaluated all the same.`,
      ),
    ],
  };
}

function rowOf({
  label,
  verdict,
  withheld,
  confirmed,
  organisedCrime,
  studies,
  statements,
}: Named): (string | Cell)[] {
  const main = studies.find(({ basis }) => basis) ?? studies[0];
  const others = studies.length - 1;
  const source = main ? `${main.source}${others > 0 ? `, and ${figure(others)} more` : ''}` : '';
  return [
    label,
    [verdict, withheld ?? confirmed].filter((part) => part !== null).join('. '),
    main?.quality ?? '',
    cell(source, main?.address ?? null),
    organisedCrime,
    [...new Set(statements.map(({ pages }) => pages))].filter((pages) => pages !== '').join('; ') ||
      'no page',
  ];
}
