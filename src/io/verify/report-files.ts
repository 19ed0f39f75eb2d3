import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Comparison, PcpError } from '../../model/index.ts';
import { type ReportFormat, type ReportOptions, renderReport, reportFormats } from '../../report/index.ts';
import { handIn } from '../hand-in.ts';
import { reportFolder, reportOptions } from '../write-report.ts';

/** A file of the report as it is, and as it is made again from the analyses. */
export type FileTwice = Readonly<{ path: string; found: Uint8Array | null; expected: Uint8Array }>;

/**
 * Every file of the run's reports that can be made again, in the formats that are there. `comparison` is the one made anew;
 * `found` is null for a file that has gone. `checkedBy` names who decided what a checked copy states.
 */
export async function* reportFilesTwice(
  out: string,
  comparison: Comparison,
  files: readonly string[],
  checkedBy: readonly string[] | null,
): AsyncGenerator<FileTwice> {
  const there = new Set(files);
  for (const folder of new Set(files.map((file) => file.slice(0, file.indexOf('/'))))) {
    const options = {
      ...reportOptions(out, comparison),
      ...askedFor(out, folder, comparison),
      ...(checkedBy && { checkedBy }),
    };
    for (const format of reportFormats) yield* filesOf(format, { out, folder, comparison, options, there });
  }
}

type Ground = Readonly<{
  out: string;
  folder: string;
  comparison: Comparison;
  options: ReportOptions;
  there: ReadonlySet<string>;
}>;

async function* filesOf(format: ReportFormat, ground: Ground): AsyncGenerator<FileTwice> {
  const { out, folder, there } = ground;
  for await (const { path, content } of rendered(format, ground)) {
    const file = `${folder}/${path}`;
    // A format that was not asked for is known by its first file.
    if (!there.has(file) && !format.byDefault) return;
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
