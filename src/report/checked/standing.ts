import { dateText } from '../date.ts';
import { inSeries } from '../in-series.ts';
import type { ReportModel } from '../report-model.ts';

type Standing = Pick<ReportModel, 'words' | 'checkedBy' | 'readByPerson' | 'plansRead' | 'comparison'>;

/**
 * What every output says of itself: the protective marking where it bears one, then that it is a working copy and how much of the
 * compared plans people have read, or a checked one.
 */
export function standingOf(model: Standing): string {
  const { marking } = model.comparison;
  return marking === undefined ? copyOf(model) : `${marking}. ${copyOf(model)}`;
}

function copyOf(model: Standing): string {
  const { words, checkedBy, comparison } = model;
  if (checkedBy === null) {
    const { read, of } = model.plansRead;
    return workingCopy(words, of === 0 ? 0 : Math.floor((100 * read) / of));
  }
  const last = comparison.review?.last ?? '';
  return `${words.label('mark', 'checked-copy')}: all that headlines, verdicts and changes rest on was decided by ${inSeries(checkedBy)}${last === '' ? '' : `, last on ${dateText(last)}`}`;
}

const workingCopy = (words: ReportModel['words'], percent: number): string =>
  `${words.label('mark', 'working-copy')}: machine reading, ${percent}% checked by a person`;

/** The templates with the same words at the foot of every printed page, where the style sheet has those of an unread copy. */
export function templatesOf({
  templates,
  ...standing
}: Standing & Pick<ReportModel, 'templates'>): ReportModel['templates'] {
  const css = templates['report.css'];
  const [unread, now] = [workingCopy(standing.words, 0), standingOf(standing)];
  if (now === unread || css === undefined) return templates;
  return { ...templates, 'report.css': css.replaceAll(unread, cssString(now)) };
}

/** A text inside the quotes of a style sheet: names are what people call themselves. */
const cssString = (text: string): string =>
  text.replace(/[^\p{L}\p{N} .,:;()-]/gu, (sign) => `\\${sign.codePointAt(0)!.toString(16)} `);
