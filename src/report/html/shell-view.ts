import { countOf } from '../figures.ts';
import type { ReportModel } from '../report-model.ts';

/** What every page of the report carries. `root` leads from the page to the report's folder. */
export type ShellView = Readonly<{
  root: string;
  title: string;
  workingCopy: string;
  fictional: boolean;
  version: string;
  taxonomy: string;
  taxonomyHash: string;
  evidence: string;
}>;

/** Share of the items that a person has checked: none, until decisions are read. */
const checkedPercent = 0;

export function shellView(model: ReportModel, title: string, root: string): ShellView {
  const { comparison, words } = model;
  return {
    root,
    title,
    workingCopy: `${words.label('mark', 'working-copy')}: machine reading, ${checkedPercent}% checked by a person`,
    fictional: comparison.fictional || comparison.forces.some((area) => area.fictional),
    version: comparison.pcp,
    taxonomy: comparison.taxonomy.version,
    taxonomyHash: comparison.taxonomy.hash.slice(0, 12),
    evidence: `${countOf(comparison.evidenceBase.interventions.length, 'intervention')}, as at ${comparison.evidenceBase.asOf}`,
  };
}

/** "../" for each folder that a path stands in. */
export const rootOf = (path: string): string => '../'.repeat(path.split('/').length - 1);
