import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Comparison, Proposals } from '../model/index.ts';
import {
  comparisonParts,
  comparisonPath,
  joinedBytes,
  type ReportOptions,
  renderReport,
} from '../report/index.ts';
import { collectIfGrown, keepYoungSmall } from './collect-garbage.ts';
import { readAccuracy, readTemplates } from './corpus-data.ts';
import { writeWhole } from './files.ts';
import { readGlossary } from './glossary.ts';
import { noteComparison } from './known-comparison.ts';
import { type MadeFiles, withMade } from './made-files.ts';
import { noteMade } from './made-here.ts';
import { comparisonHash, madeNow } from './made-now.ts';
import type { RunRecord } from './run-record.ts';

/** What of a report is asked for; where nothing is, the formats that are written by default, of all areas. */
export type Asked = Pick<ReportOptions, 'formats' | 'only' | 'beside' | 'checkedBy'> &
  Readonly<{
    /** Whether a project holds the files and texts that were read. */
    withSources?: boolean;
    /** Folder of the taxonomy, where it is not the one that comes with pcp. */
    taxonomy?: string | undefined;
    /** True where the comparison is the one that lies in the folder: then neither it nor the terms it proposes are written. */
    isSaved?: boolean;
  }>;

/**
 * The files of a report relative to the output folder: those written now, all that then belong to the run, and what each was
 * made with.
 */
export type WrittenReport = Readonly<{ written: string[]; files: string[]; made: MadeFiles[] }>;

/** What the report is made with, beside the comparison: templates, plain words, and where each source lies. */
export function reportOptions(out: string, comparison: Comparison): ReportOptions {
  const documents = comparison.forces.flatMap(({ editions }) =>
    editions.flatMap((edition) => edition.documents),
  );
  const sources = documents.map(({ id, path }) => [id, linkTo(path, join(out, reportFolder()))]);
  return {
    templates: readTemplates(),
    glossary: readGlossary(),
    accuracy: readAccuracy(),
    sources: Object.fromEntries(sources),
  };
}

/** A link from the report's folder to a source file, each part encoded; a plain file address on another drive. */
function linkTo(path: string, folder: string): string {
  const way = relative(resolve(folder), resolve(path));
  if (isAbsolute(way)) return pathToFileURL(resolve(path)).href;
  return way.split(sep).map(encodeURIComponent).join('/');
}

/** Megabytes that files may leave behind before they are given back; of all looks through memory this spares the most. */
const roomForFiles = 96;

/** The terms that are proposed, relative to the output folder. */
export const proposalsFile = 'proposals.json';

/** Folder of a report in the output folder; pages of some areas alone lie beside the whole report, not in its place. */
export function reportFolder(only?: readonly string[]): string {
  if (only === undefined) return 'report';
  // A folder's name has signs and a length that every system takes.
  const names = only.join('-').replace(/[^a-z0-9]+/g, '-');
  return `report-${names.slice(0, 100)}`;
}

/**
 * Writes `comparison.json`, `proposals.json` and what is asked of the report below `out`. Files of the last report in the
 * same folder that this one has not are removed, since they would say something else; where certain formats are asked for
 * and the comparison is the one that was there, the other formats stay. A file already holding the same bytes is left
 * alone.
 */
export async function writeReport(
  out: string,
  comparison: Comparison,
  asked: Asked,
  { reportFiles: previous, made = [] }: Pick<RunRecord, 'reportFiles' | 'made'>,
): Promise<WrittenReport> {
  keepYoungSmall();
  const folder = reportFolder(asked.only);
  const { withSources, taxonomy: taxonomyFolder, isSaved = false, ...wanted } = asked;
  const handedIn = wanted.formats
    ? (await import('./hand-in.ts')).handIn(out, comparison, wanted.formats, { withSources, taxonomyFolder })
    : {};
  const files = renderReport(comparison, { ...reportOptions(out, comparison), ...wanted, handedIn });
  const written: string[] = [];
  for await (const { path, content } of files) {
    const file = `${folder}/${path}`;
    writeChanged(join(out, file), content);
    written.push(file);
    collectIfGrown(roomForFiles);
  }
  // So that a run over the folder round this one does not take them for plans.
  if (asked.only) noteMade(out, [folder]);
  const isSame = isSaved || writeComparison(out, comparison);
  const current = new Set(written);
  const others = previous.filter((file) => !current.has(file));
  const mayStay = (file: string) =>
    file.startsWith(`${folder}/`) ? asked.formats && isSame : existsSync(join(out, file));
  for (const file of others)
    if (!mayStay(file) && isReportFile(file)) rmSync(join(out, file), { force: true });
  const now = await madeNow(out, written, comparisonHash(out), asked);
  return {
    written,
    files: [...written, ...others.filter(mayStay)],
    made: withMade(made, now, (file) => existsSync(join(out, file))),
  };
}

/**
 * Writes the comparison alone, for the run itself, and removes what was written before to be shared: a source bears a marking
 * and nobody has said what outputs are to bear. Returns the files that stay.
 */
export function writeWithheld(out: string, comparison: Comparison, previous: readonly string[]): string[] {
  writeComparison(out, comparison);
  for (const file of previous) if (isReportFile(file)) rmSync(join(out, file), { force: true });
  return previous.filter((file) => !isReportFile(file));
}

/** Writes the comparison and what it proposes, and says whether the same comparison was there already. */
function writeComparison(out: string, comparison: Comparison): boolean {
  const { taxonomy, proposals = [] } = comparison;
  const proposed: Proposals = { schemaVersion: 1, taxonomy, proposals };
  writeChanged(join(out, proposalsFile), `${JSON.stringify(proposed, null, 1)}\n`);
  const parts = comparisonParts(comparison);
  const bytes = joinedBytes(parts);
  const isNew = writeChanged(join(out, comparisonPath), bytes);
  noteComparison(out, bytes, endsOf(parts));
  return !isNew;
}

/** Where each part ends in all of them together. */
function endsOf(parts: readonly Uint8Array[]): number[] {
  let end = 0;
  return parts.map(({ length }) => {
    end += length;
    return end;
  });
}

// The record is a file that a person may have changed: nothing outside the report folders is ever removed by it.
function isReportFile(file: string): boolean {
  return /^report(?:-[a-z0-9-]+)?\//.test(file) && !file.split(/[/\\]/).includes('..');
}

/** Writes a file, unless it holds the same bytes already; says whether it was written. */
function writeChanged(path: string, content: string | Uint8Array): boolean {
  const there = statSync(path, { throwIfNoEntry: false });
  const isSame = there !== undefined && holds(path, there.size, content);
  if (!isSame) writeWhole(path, content, false);
  return !isSame;
}

function holds(path: string, size: number, content: string | Uint8Array): boolean {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return size === bytes.length && readFileSync(path).equals(bytes);
}
