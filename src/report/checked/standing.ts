import type { ReportModel } from '../report-model.ts';

/** Share of the items that a person has checked in a working copy: none, until decisions are read. */
const checkedPercent = 0;

/** What every output says of itself: a working copy, or a checked one and by whom. */
export function standingOf({ words, checkedBy }: Pick<ReportModel, 'words' | 'checkedBy'>): string {
  if (checkedBy === null)
    return `${words.label('mark', 'working-copy')}: machine reading, ${checkedPercent}% checked by a person`;
  return `${words.label('mark', 'checked-copy')}: all that headlines, verdicts and changes rest on was decided by ${checkedBy.join(', ')}`;
}

/** The templates with the same words at the foot of every printed page, where the style sheet has those of a working copy. */
export function templatesOf({
  templates,
  ...standing
}: Pick<ReportModel, 'templates' | 'words' | 'checkedBy'>): ReportModel['templates'] {
  const css = templates['report.css'];
  if (standing.checkedBy === null || css === undefined) return templates;
  const working = standingOf({ ...standing, checkedBy: null });
  return { ...templates, 'report.css': css.replaceAll(working, cssString(standingOf(standing))) };
}

/** A text inside the quotes of a style sheet: names are what people call themselves. */
const cssString = (text: string): string =>
  text.replace(/[^\p{L}\p{N} .,:;()-]/gu, (sign) => `\\${sign.codePointAt(0)!.toString(16)} `);

/** Whether a person has looked for what was not found, in words that follow a semicolon. */
export const looked = ({ checkedBy }: Pick<ReportModel, 'checkedBy'>): string =>
  checkedBy === null ? 'no person has yet looked' : 'people have looked for those on the themes';
