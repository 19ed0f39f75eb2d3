import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Comparison } from '../../model/index.ts';
import { comparisonJson, comparisonPath } from '../../report/index.ts';
import {
  checkFile,
  checkPdf,
  checkQuotes,
  type EditionQuotes,
  type Fault,
  ledgerOf,
  quotesOfPage,
  type Searched,
} from '../../verify/index.ts';
import type { Checked } from '../checked.ts';
import type { RunRecord } from '../run-record.ts';
import { packFilesTwice } from './pack-files.ts';
import { readPdfPages } from './read-pdf.ts';
import { reportFilesThere, reportFilesTwice } from './report-files.ts';
import { type Present, staleFault, whyStale } from './stale.ts';

type Ground = Readonly<{ ofEditions: EditionQuotes; sources: ReadonlyMap<string, Searched> }>;

/** Holds every file of a run's reports against the comparison made anew, and looks for the quotes of its pages. */
export async function checkFiles(
  out: string,
  record: RunRecord,
  again: Comparison,
  ground: Ground & Readonly<{ checked: Checked; present: Present }>,
) {
  const ledger = ledgerOf(again);
  const quotes = { places: 0, found: 0, recognised: 0 };
  const figures = { checked: 0, files: 0 };
  const faults: Fault[] = [];
  const notChecked: string[] = [];
  const seen = new Set<string>();
  const unread: string[] = [];
  const excuses = excusesOf(record, ground.present);
  const check = async (path: string, found: Uint8Array | null, expected: Uint8Array) => {
    seen.add(path);
    if (found === null) {
      faults.push(gone(path));
      return;
    }
    const file = path.endsWith('.pdf')
      ? await checkPrinted(out, path, expected)
      : checkFile(path, found, expected, { ledger, comparison: again });
    if (file === null) {
      notChecked.push(path);
      return;
    }
    const why = file.faults.some(isOfWhatIsSaid) ? excuses(path) : null;
    if (why !== null) {
      faults.push(staleFault(path, why));
      return;
    }
    figures.checked += file.figures;
    figures.files += 1;
    faults.push(...file.faults);
    if (!path.endsWith('.html')) return;
    const page = Buffer.from(found).toString('utf8');
    const held = checkQuotes(quotesOfPage(page, ground.ofEditions), ground.sources, path);
    quotes.places += held.places;
    quotes.found += held.found;
    quotes.recognised += held.recognised;
    faults.push(...held.faults);
  };
  await check(comparisonPath, readFileSync(join(out, comparisonPath)), comparisonJson(again));
  for await (const { path, found, expected } of reportFilesTwice(out, again, record, ground.checked.by))
    await check(path, found, expected);
  for await (const pack of packFilesTwice(out, again)) {
    if (pack.expected === null) unread.push(pack.path);
    else await check(pack.path, pack.found, pack.expected);
  }
  if (callsItselfChecked(record, excuses) && ground.checked.left.length > 0)
    faults.push(notDecided(ground.checked.left.length));
  unread.push(...reportFilesThere(out, record).filter((file) => !seen.has(file)));
  for (const path of unread) {
    const why = excuses(path);
    if (why === null) notChecked.push(path);
    else faults.push(staleFault(path, why));
  }
  return { quotes, figures, faults, notChecked };
}

type Excuses = (path: string) => string | null;

/** Why a file may be right of its time, by its path; the comparison is of the making that was written with it. */
function excusesOf({ made = [] }: RunRecord, present: Present): Excuses {
  const why = new Map(
    made.flatMap((one) => one.files.map((file): [string, string | null] => [file, whyStale(one, present)])),
  );
  const ownMaking = made.findLast(({ comparison }) => comparison === present.saved);
  why.set(comparisonPath, ownMaking ? whyStale(ownMaking, present) : null);
  return (path) => why.get(path) ?? null;
}

const isOfWhatIsSaid = ({ kind }: Fault): boolean => kind === 'figure' || kind === 'words';

/** Whether a file that is of the run as it is now calls itself a checked copy. */
const callsItselfChecked = ({ isChecked = false, made }: RunRecord, excuses: Excuses): boolean =>
  isChecked || (made ?? []).some((one) => one.isChecked && one.files.some((file) => excuses(file) === null));

/** A PDF beside the page that it was printed from; null where nothing here reads PDF. */
async function checkPrinted(out: string, path: string, page: Uint8Array) {
  const pages = await readPdfPages(join(out, path));
  return pages && checkPdf(path, Buffer.from(page).toString('utf8'), pages);
}

const notDecided = (left: number): Fault => ({
  kind: 'words',
  file: 'run.json',
  place: 'isChecked',
  expected: 'a working copy',
  found: `a checked copy, with ${left} items that nobody has decided as it says`,
  hint: 'Make the report again with pcp report; with --checked it lists what is left.',
});

const gone = (file: string): Fault => ({
  kind: 'file',
  file,
  place: 'the whole',
  expected: 'a file of the report',
  found: '(nothing)',
  hint: 'Make the report again with pcp report.',
});
