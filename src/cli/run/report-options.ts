import { markingOption } from '../../io/marking.ts';
import { exitCodes, PcpError } from '../../model/errors.ts';
import type { Comparison } from '../../model/index.ts';
import { reportFormats } from '../../report/index.ts';
import type { Lists, Options } from '../command.ts';
import { dateOption } from '../dates.ts';

/** Formats that have the page on which plans stand side by side. */
const withPages: readonly string[] = ['html', 'single-file', 'pdf'];

/** What `pcp report` was asked for, each checked as far as it can be without the run. */
export type ReportAsked = Readonly<{
  out: string;
  /** Ids of formats; null where none was named. */
  formats: readonly string[] | null;
  only: readonly string[] | null;
  beside: readonly string[] | null;
  among: readonly string[] | null;
  asAt: string | null;
  taxonomy: string | undefined;
  /** Whether a project for programs in which people code texts holds the plans themselves. */
  withSources: boolean;
  /** What every page is to bear, where a source is marked. */
  marking: string | undefined;
  /** Whether it is to be a checked copy, or none. */
  checked: boolean;
}>;

/** Throws PcpError (exit 2): what is wrong, why, and what there is to choose from. */
export function reportAsked(options: Options, lists: Lists): ReportAsked {
  const formats = formatsOf(lists.format, options.singleFile === true);
  const only = listOf(options.force, '--force');
  const beside = listOf(options.compare, '--compare');
  if (only !== null && beside !== null)
    throw refused(
      'bad-option',
      '--force and --compare do not go together: one is of one area alone, the other of several beside each other.',
      'Run pcp report once with each.',
    );
  if (beside !== null && formats !== null && !formats.some((id) => withPages.includes(id)))
    throw refused(
      'bad-option',
      `--compare makes a page, and ${formats.join(', ')} ${formats.length === 1 ? 'has' : 'have'} none.`,
      'Add --format html, or leave --format out.',
    );
  const withSources = options.withSources === true;
  if (withSources && !formats?.includes('qdpx'))
    throw refused(
      'bad-option',
      '--with-sources puts the plans into a REFI-QDA project, and none is asked for.',
      'Add --format qdpx, or leave --with-sources out.',
    );
  return {
    out: String(options.out),
    formats,
    only,
    beside,
    among: listOf(options.among, '--among'),
    asAt: dateOption(options.asAt, '--as-at'),
    taxonomy: options.taxonomy ? String(options.taxonomy) : undefined,
    withSources,
    marking: markingOption(options.marking),
    checked: options.checked === true,
  };
}

/** Refuses areas that the comparison has not. */
export function refuseUnknownAreas({ forces }: Comparison, asked: readonly string[]): void {
  const missing = asked.find((slug) => !forces.some(({ force }) => force === slug));
  if (missing === undefined) return;
  throw refused(
    'unknown-area',
    `"${missing}" is no area of the last run.`,
    `Choose from: ${forces.map(({ force }) => force).join(', ')}.`,
  );
}

function formatsOf(given: readonly string[] | undefined, single: boolean): readonly string[] | null {
  const named = given?.flatMap(words) ?? [];
  const unknown = named.find((id) => !reportFormats.some((format) => format.id === id));
  if (unknown !== undefined)
    throw refused(
      'unknown-format',
      `"${unknown}" is not a format of the report.`,
      `Choose from: ${reportFormats.map(({ id, label }) => `${id} (${label})`).join(', ')}.`,
    );
  if (given !== undefined && named.length === 0) throw nothingAfter('--format');
  const all = [...new Set([...named, ...(single ? ['single-file'] : [])])];
  return all.length > 0 ? all : null;
}

function listOf(value: string | boolean | undefined, option: string): readonly string[] | null {
  if (!value) return null;
  const list = words(String(value));
  if (list.length > 0) return list;
  throw nothingAfter(option);
}

const nothingAfter = (option: string): PcpError =>
  refused('empty-option', `There is nothing after ${option}.`, `Give ${option} a value, or leave it out.`);

const words = (value: string): string[] =>
  value
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');

function refused(code: string, message: string, hint: string): PcpError {
  return new PcpError({ code, message, hint, exitCode: exitCodes.usage });
}
