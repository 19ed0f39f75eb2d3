import { standingOf } from '../checked/standing.ts';
import { groupsOf } from '../evidence-groups.ts';
import { countOf } from '../figures.ts';
import { describes, fictionalNotice } from '../notices.ts';
import type { ReportModel } from '../report-model.ts';

/** What every page of the report carries. `root` leads from the page to the report's folder. */
export type ShellView = Readonly<{
  root: string;
  title: string;
  /** True where no other page lies beside it. */
  alone: boolean;
  /** True where the page has the script that sorts, filters and lets areas be chosen. */
  controls: boolean;
  workingCopy: string;
  /** Whether a person has looked for what was not found. */
  looked: string;
  describes: string;
  fictional: boolean;
  fictionalNotice: string;
  madeBy: string;
  version: string;
  taxonomy: string;
  taxonomyHash: string;
}>;

export function shellView(model: ReportModel, title: string, root: string): ShellView {
  const { comparison } = model;
  const taxonomyHash = comparison.taxonomy.hash.slice(0, 12);
  const evidence = `${countOf(groupsOf(comparison.evidenceBase).length, 'intervention')}, as at ${comparison.evidenceBase.asOf}`;
  return {
    root,
    title,
    alone: model.partial,
    controls: true,
    workingCopy: standingOf(model),
    looked: model.looked,
    describes,
    fictional: comparison.fictional || comparison.forces.some((area) => area.fictional),
    fictionalNotice,
    madeBy: `Made by pcp ${comparison.pcp} with taxonomy ${comparison.taxonomy.version} (${taxonomyHash}) and an evidence base of ${evidence}.`,
    version: comparison.pcp,
    taxonomy: comparison.taxonomy.version,
    taxonomyHash,
  };
}

/** "../" for each folder that a path stands in. */
export const rootOf = (path: string): string => '../'.repeat(path.split('/').length - 1);
