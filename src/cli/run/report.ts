import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readAlignment } from '../../io/alignment.ts';
import { readCorpusData } from '../../io/corpus-data.ts';
import { lockFolder } from '../../io/run-lock.ts';
import { readRunRecord, writeRunRecord } from '../../io/run-record.ts';
import { loadToolkit } from '../../io/tools.ts';
import { pcpVersion } from '../../io/version.ts';
import { writeReport } from '../../io/write-report.ts';
import { type Analysis, analysisSchema, exitCodes, PcpError } from '../../model/index.ts';
import { compareAnalyses } from '../../pipeline/index.ts';
import { reportFormats } from '../../report/index.ts';
import type { Command } from '../command.ts';
import { dateOption } from '../dates.ts';

export const run: Command['run'] = async ({ options, terminal }) => {
  const out = String(options.out);
  const record = readRunRecord(out);
  if (!record) throw nothingAnalysed(out);
  const { toolkit } = loadToolkit(options.taxonomy ? String(options.taxonomy) : undefined);
  const analyses = record.documents.filter(({ failed }) => !failed).map(({ id }) => readAnalysis(out, id));
  const failed = record.documents.filter(({ failed }) => failed);
  const { forces, frames } = readCorpusData();
  const comparison = compareAnalyses(ofAreas(analyses, list(options.force)), {
    taxonomy: toolkit.taxonomy,
    tagger: toolkit.tagger,
    evidence: toolkit.evidence,
    forces,
    frames,
    alignment: readAlignment(),
    asAt: dateOption(options.asAt, '--as-at'),
    pcpVersion,
    problems: failed.flatMap(({ problems }) => problems),
    unread: failed.map(({ path, area, problems }) => ({
      path,
      force: area ?? 'unknown',
      why: problems[0]?.message ?? 'It could not be read.',
    })),
  });
  const formats = formatsOf(list(options.format));
  const release = lockFolder(out);
  try {
    const reportFiles = await writeReport(out, comparison, formats, record.reportFiles);
    // The key of a whole run no longer describes what is in the folder.
    writeRunRecord(out, { ...record, reportKey: '', reportFiles });
  } finally {
    release();
  }
  terminal.say('The report:');
  terminal.out(join(out, 'report', 'index.html'));
  return exitCodes.ok;
};

function list(value: string | boolean | undefined): readonly string[] | null {
  return value
    ? String(value)
        .split(',')
        .map((word) => word.trim())
    : null;
}

function formatsOf(wanted: readonly string[] | null): readonly string[] | null {
  const unknown = wanted?.find((id) => !reportFormats.some((format) => format.id === id));
  if (unknown === undefined) return wanted;
  throw new PcpError({
    code: 'unknown-format',
    message: `"${unknown}" is not a format of the report.`,
    hint: `Choose from: ${reportFormats.map(({ id }) => id).join(', ')}.`,
    exitCode: exitCodes.usage,
  });
}

function ofAreas(analyses: readonly Analysis[], areas: readonly string[] | null): readonly Analysis[] {
  if (!areas) return analyses;
  const there = new Set(analyses.map(({ edition }) => edition.area));
  const missing = areas.find((area) => !there.has(area));
  if (missing === undefined) return analyses.filter(({ edition }) => areas.includes(edition.area));
  throw new PcpError({
    code: 'unknown-area',
    message: `No plan of "${missing}" was analysed in the last run.`,
    hint: `Choose from: ${[...there].sort().join(', ')}.`,
    exitCode: exitCodes.usage,
  });
}

function readAnalysis(out: string, id: string): Analysis {
  const file = join(out, 'analyses', `${id}.json`);
  try {
    return analysisSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new PcpError({
      code: 'bad-analysis',
      message: 'The saved analysis is not there or is not as pcp wrote it.',
      hint: 'Run pcp analyse again with the same --out.',
      exitCode: exitCodes.unreadableInput,
      where: { file },
    });
  }
}

function nothingAnalysed(out: string): PcpError {
  const there = statSync(out, { throwIfNoEntry: false })?.isDirectory() === true;
  return new PcpError({
    code: 'nothing-analysed',
    message: there
      ? 'No run of pcp analyse was recorded in this folder.'
      : 'There is no folder at this path.',
    hint: 'Run pcp analyse first, or name the folder that it wrote to with --out.',
    exitCode: exitCodes.usage,
    where: { file: out },
  });
}
