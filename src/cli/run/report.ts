import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkedBy } from '../../io/checked.ts';
import { currentComparison } from '../../io/current-comparison.ts';
import { madeOtherwise } from '../../io/made-files.ts';
import { refuseUnmarked, withMarking } from '../../io/marking.ts';
import { missingSources } from '../../io/missing-sources.ts';
import { nothingAnalysed, readComparison } from '../../io/read-comparison.ts';
import { lockFolder } from '../../io/run-lock.ts';
import { type RunRecord, readRunRecord, writeRunRecord } from '../../io/run-record.ts';
import { taxonomyFolderOf } from '../../io/taxonomy-of-run.ts';
import { reportFolder, writeReport } from '../../io/write-report.ts';
import { exitCodes } from '../../model/errors.ts';
import type { Comparison } from '../../model/index.ts';
import type { Command } from '../command.ts';
import { tellProblems } from '../report-error.ts';
import { printable, type Terminal } from '../terminal.ts';
import { refuseUnchecked } from './refuse-unchecked.ts';
import { type ReportAsked, refuseUnknownAreas, reportAsked } from './report-options.ts';
import { tellMadeOtherwise } from './tell-made-otherwise.ts';

export const run: Command['run'] = async ({ options, lists, terminal }) => {
  const asked = reportAsked(options, lists);
  const { out, formats, only, beside, withSources, taxonomy } = asked;
  const record = readRunRecord(out);
  if (!record) throw nothingAnalysed(out);
  const found = await comparisonOf(out, record, asked);
  const comparison = withMarking(found.comparison, asked.marking);
  const isSaved = found.isSaved && comparison.marking === found.comparison.marking;
  refuseUnmarked(comparison);
  refuseUnknownAreas(comparison, [...(only ?? []), ...(beside ?? [])]);
  if (formats?.includes('pdf'))
    terminal.say('An installed browser prints the PDF: seconds for one area, minutes for many.');
  const names = asked.checked ? checkedNames(comparison, terminal) : null;
  const release = lockFolder(out);
  try {
    const { written, files, made } = await writeReport(
      out,
      comparison,
      {
        ...(formats && { formats }),
        ...(only && { only }),
        ...(beside && { beside }),
        ...(names && { checkedBy: names }),
        withSources,
        taxonomy: taxonomyFolderOf(record, taxonomy),
        isSaved,
      },
      record,
    );
    writeRunRecord(out, {
      ...record,
      // The keys of a whole run no longer describe what is in the folder: an analysis makes another comparison anew.
      ...(!isSaved && { inputsKey: null }),
      reportKey: '',
      reportFiles: files,
      made,
      isChecked: names !== null,
    });
    terminal.say('The report:');
    for (const path of pathsToTell(written, asked)) terminal.out(join(out, path));
    tellMadeOtherwise(madeOtherwise(out, made), terminal);
    tellMissing(missingSources(comparison), terminal);
    await tellUnreadDecisions(out, terminal);
  } finally {
    release();
  }
  return exitCodes.ok;
};

/** Says which plans are not where they were read: every quote stands, and no link to its page leads anywhere. */
function tellMissing(paths: readonly string[], terminal: Terminal): void {
  if (paths.length === 0) return;
  const [first] = paths;
  const more = paths.length === 1 ? '' : ` and ${paths.length - 1} more`;
  terminal.say(
    printable(
      `warning: A plan is not where it was read, so that links to its pages lead nowhere. [source-missing]\n  where: ${first}${more}\n  next: Put it back, or run pcp report in the folder from which the plans were read, and make the report again.`,
    ),
  );
}

/** Says which lines of decisions could not be read: the report is made without them. */
async function tellUnreadDecisions(out: string, terminal: Terminal): Promise<void> {
  if (!existsSync(join(out, 'decisions'))) return;
  const { readEntries } = await import('../../io/decisions/index.ts');
  tellProblems(readEntries(out).problems, terminal, 'all are in the report');
}

/** Who decided all that the report states; throws `not-checked` (exit 5), with the list, where something is left. */
function checkedNames(comparison: Comparison, terminal: Terminal): readonly string[] {
  const checked = checkedBy(comparison);
  refuseUnchecked(checked, comparison, terminal);
  return checked.by;
}

/**
 * The comparison of the finished run; made anew from its analyses where what is asked for changes the figures, or where people
 * have decided something since.
 */
async function comparisonOf(
  out: string,
  record: RunRecord,
  { among, asAt, taxonomy }: ReportAsked,
): Promise<Readonly<{ comparison: Comparison; isSaved: boolean }>> {
  if (among === null && asAt === null && taxonomy === undefined) return currentComparison(out, record);
  const before = await readComparison(out);
  const { compareAgain, refuseOtherTaxonomy } = await import('../../io/compare-again.ts');
  const after = compareAgain(out, record, { among, asAt, taxonomy });
  refuseOtherTaxonomy(before, after);
  return { comparison: withMarking(after, before.marking), isSaved: false };
}

/** Most files that are each named. */
const mostTold = 5;

/** What a person opens: the page where there is one, few files by name, else their folder. */
function pathsToTell(written: readonly string[], { only, beside }: ReportAsked): readonly string[] {
  const folder = reportFolder(only ?? undefined);
  const first = ['index.html', 'whole-report.html', ...(beside ? ['side-by-side.html'] : [])];
  const pages = first.map((path) => `${folder}/${path}`).filter((path) => written.includes(path));
  if (pages.length > 0) return pages;
  const areas = written.filter((path) => path.startsWith(`${folder}/areas/`) && path.endsWith('.html'));
  if (areas.length > 0) return areas.slice(0, mostTold);
  return written.length <= mostTold ? written : [folder];
}
