import { paragraph, type Section, table } from '../blocks.ts';
import { namedRows } from '../html/evidence-view.ts';
import type { ReportModel } from '../report-model.ts';

/** What plans name that was evaluated, with verdict and quality. */
export function evidenceSection(model: ReportModel): Section {
  const areas = (statements: readonly Readonly<{ area: string }>[]): string =>
    [...new Set(statements.map(({ area }) => area))].join('; ');
  const rows = namedRows(model, model.compared, '').map(({ label, verdict, studies, statements }) => [
    label,
    verdict,
    (studies.find(({ basis }) => basis) ?? studies[0])?.quality ?? '',
    areas(statements),
  ]);
  return {
    id: 'evidence',
    heading: 'Evaluated interventions that plans name',
    blocks: [
      paragraph('A verdict speaks of the studies, not of the plans.'),
      ...table('Named by the words of a plan', ['What was tried', 'Verdict', 'Quality', 'Named by'], rows),
    ],
  };
}
