import type { Finding } from '../model/index.ts';
import type { ReportModel } from './report-model.ts';

/** Findings of one area begin with its name and a colon, or a comma where it is held against its edition before. */
export const isFindingOf = ({ text }: Pick<Finding, 'text'>, name: string): boolean =>
  text.startsWith(`${name}: `) || text.startsWith(`${name}, against `);

/** Findings of all areas together, and those of single areas that are wanted. */
export const findingsWanted = ({ comparison, areas, wanted }: ReportModel): readonly Finding[] =>
  comparison.findings.filter((finding) =>
    areas.every(({ force, name }) => wanted(force) || !isFindingOf(finding, name)),
  );
