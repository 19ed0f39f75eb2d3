import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Comparison, PcpError } from '../../model/index.ts';
import { type ReportFormat, type ReportOptions, renderReport, reportFormats } from '../../report/index.ts';
import { handIn } from '../hand-in.ts';
import type { MadeFiles } from '../made-files.ts';
import type { RunRecord } from '../run-record.ts';
import { reportFolder, reportOptions } from '../write-report.ts';

/** A file of the report as it is, and as it is made again from the analyses. */
export type FileTwice = Readonly<{ path: string; found: Uint8Array | null; expected: Uint8Array }>;

/**
 * Every file of the run's reports that can be made again, as it was asked for. `comparison` is the one made anew; `found` is
 * null for a file that has gone. `checkedBy` names who decided what a checked copy states.
 */
export async function* reportFilesTwice(
  out: string,
  comparison: Comparison,
  record: RunRecord,
  checkedBy: readonly string[],
): AsyncGenerator<FileTwice> {
  const left = new Set(reportFilesThere(out, record));
  for (const made of record.made ?? []) {
    const there = new Set(made.files.filter((file) => left.delete(file)));
    for (const folder of foldersOf(there)) yield* asMade(made, { out, folder, comparison, there }, checkedBy);
  }
  yield* ofUnknownMaking(out, comparison, left, record.isChecked ? checkedBy : null);
}

/** The files of the run's reports; not those of a folder that was taken away, since that of an area alone may be. */
export function reportFilesThere(out: string, { reportFiles }: RunRecord): string[] {
  const gone = [...foldersOf(new Set(reportFiles))].filter(
    (folder) => folder !== reportFolder() && !existsSync(join(out, folder)),
  );
  return reportFiles.filter((file) => !gone.includes(file.slice(0, file.indexOf('/'))));
}

/** The files of one making in one folder. An area may have gone from the comparison since. */
async function* asMade(
  { formats, only, beside, isChecked }: MadeFiles,
  ground: Omit<Ground, 'options'>,
  checkedBy: readonly string[],
): AsyncGenerator<FileTwice> {
  const had = (areas: readonly string[]) =>
    areas.filter((area) => ground.comparison.forces.some(({ force }) => force === area));
  const options = {
    ...reportOptions(ground.out, ground.comparison),
    ...(only && { only: had(only) }),
    ...(beside && { beside: had(beside) }),
    ...(isChecked && { checkedBy }),
  };
  for (const format of formatsMade(formats)) yield* filesOf(format, { ...ground, options }, true);
}

const foldersOf = (files: ReadonlySet<string>): Set<string> =>
  new Set([...files].map((file) => file.slice(0, file.indexOf('/'))));

const formatsMade = (ids: readonly string[] | undefined): readonly ReportFormat[] =>
  reportFormats.filter(({ id, byDefault }) => (ids === undefined ? byDefault : ids.includes(id)));

/** Files of which no record says what they were made with: it is told by what they show. */
async function* ofUnknownMaking(
  out: string,
  comparison: Comparison,
  there: ReadonlySet<string>,
  checkedBy: readonly string[] | null,
): AsyncGenerator<FileTwice> {
  for (const folder of foldersOf(there)) {
    const options = {
      ...reportOptions(out, comparison),
      ...askedFor(out, folder, comparison),
      ...(checkedBy && { checkedBy }),
    };
    for (const format of reportFormats)
      yield* filesOf(format, { out, folder, comparison, options, there }, false);
  }
}

type Ground = Readonly<{
  out: string;
  folder: string;
  comparison: Comparison;
  options: ReportOptions;
  there: ReadonlySet<string>;
}>;

async function* filesOf(format: ReportFormat, ground: Ground, isKnown: boolean): AsyncGenerator<FileTwice> {
  const { out, folder, there } = ground;
  for await (const { path, content } of rendered(format, ground)) {
    const file = `${folder}/${path}`;
    // A format that was not asked for is known by its first file, where nothing says what was.
    if (!there.has(file) && !isKnown && !format.byDefault) return;
    if (!there.has(file)) continue;
    const expected = typeof content === 'string' ? Buffer.from(content) : content;
    yield { path: file, found: bytesOf(join(out, file)), expected };
  }
}

/** The files of a format made again; of what a browser prints, the page that it prints. */
async function* rendered({ id }: ReportFormat, { out, folder, there, comparison, options }: Ground) {
  const withSources = id === 'qdpx' && hasSources(out, folder, there);
  // What a browser prints is held against the page that it prints.
  const print = async (html: string) => Buffer.from(html);
  const handedIn = { ...handIn(out, comparison, id === 'pdf' ? [] : [id], { withSources }), print };
  try {
    yield* renderReport(comparison, { ...options, formats: [id], handedIn });
  } catch (error) {
    if (!(error instanceof PcpError)) throw error;
  }
}

/** Whether the project of a folder holds the sources: names of files stand in a zip as they are. */
function hasSources(out: string, folder: string, there: ReadonlySet<string>): boolean {
  const file = [...there].find((path) => path.startsWith(`${folder}/`) && path.endsWith('.qdpx'));
  return file !== undefined && (bytesOf(join(out, file)) ?? Buffer.of()).includes('sources/');
}

function bytesOf(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

/** What was asked for when the files of a folder were made: areas alone by the folder's name, plans side by side by the page. */
function askedFor(
  out: string,
  folder: string,
  { forces }: Comparison,
): Pick<ReportOptions, 'only' | 'beside'> {
  if (folder !== reportFolder()) return { only: areasNamed(folder.slice('report-'.length), forces) };
  const page = bytesOf(join(out, folder, 'side-by-side.html'));
  if (page === null) return {};
  const head = /<thead>.*?<\/thead>/s.exec(page.toString('utf8'))?.[0] ?? '';
  const beside = [...head.matchAll(/data-area="([^"]*)"/g)].map(([, force]) => force!);
  return beside.length > 1 ? { beside } : {};
}

/** The areas in a folder's name: slugs joined by hyphens, which slugs have too. */
function areasNamed(name: string, forces: Comparison['forces']): string[] {
  const slugs = forces.map(({ force }) => force).sort((a, b) => b.length - a.length);
  const named: string[] = [];
  for (let rest = name; rest !== ''; ) {
    const slug = slugs.find((one) => rest === one || rest.startsWith(`${one}-`));
    if (slug === undefined) return named;
    named.push(slug);
    rest = rest.slice(slug.length + 1);
  }
  return named;
}
