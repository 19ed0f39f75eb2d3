import type { Finding, Theme } from '../../model/index.ts';
import { isFindingOf } from '../finding-of.ts';
import { readBehindText } from '../read-by-person.ts';
import type { ReportModel } from '../report-model.ts';
import type { ShownEdition } from '../shown-edition.ts';
import { statementLink } from './statement-view.ts';

/** Links shown behind a finding before it says how many more there are. */
const mostLinks = 6;

export function findingView(model: ReportModel, finding: Finding, root: string) {
  const found = [...new Set(finding.statements)].flatMap((reference) => model.statement(reference) ?? []);
  return {
    text: finding.text,
    checked: readBehindText(model, finding),
    behind: found.length === 1 ? 'The words behind it' : `The words behind it (${found.length})`,
    links: found.slice(0, mostLinks).map(({ shown, statement }) => statementLink(shown, statement, root)),
    more: Math.max(0, found.length - mostLinks),
  };
}

/** Findings of all plans together that speak of one theme. */
export const findingsOnTheme = (model: ReportModel, theme: Theme) =>
  model.comparison.findings
    .filter((finding) => finding.theme === theme)
    .map((finding) => findingView(model, finding, ''));

/** Findings of all plans together, and those of single areas. */
export function findingViews(model: ReportModel) {
  const { findings } = model.comparison;
  const single = findings.filter((finding) => model.areas.some(({ name }) => isFindingOf(finding, name)));
  return {
    together: findings
      .filter((finding) => !single.includes(finding))
      .map((finding) => findingView(model, finding, '')),
    single: single.map((finding) => ({ text: finding.text, checked: readBehindText(model, finding) })),
  };
}

/** Findings of one compared edition, for its own page. */
export function findingsOf(model: ReportModel, shown: ShownEdition, root: string) {
  if (!shown.figures.compared) return [];
  return model.comparison.findings
    .filter((finding) => isFindingOf(finding, shown.area.name))
    .map((finding) => findingView(model, finding, root));
}
