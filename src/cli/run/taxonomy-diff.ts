import { existsSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { readTemplates } from '../../io/corpus-data.ts';
import { diffFiles } from '../../io/diff-files.ts';
import { writeWhole } from '../../io/files.ts';
import { readGlossary } from '../../io/glossary.ts';
import { latestRun } from '../../io/latest-run.ts';
import { madeIn, noteMade } from '../../io/made-here.ts';
import { samplesFolder, taxonomyFolder } from '../../io/project.ts';
import { makeSide, readSide } from '../../io/taxonomy-side.ts';
import {
  type ExitCode,
  exitCodes,
  PcpError,
  type Problem,
  type Taxonomy,
  type TaxonomyDiff,
} from '../../model/index.ts';
import { renderTaxonomyDiff } from '../../report/taxonomy-diff.ts';
import { diffLines } from '../render-diff.ts';
import { tellProblems } from '../report-error.ts';
import { printable } from '../terminal.ts';
import type { TaxonomyCall } from './taxonomy-action.ts';

const pageName = 'index.html';
const jsonName = 'taxonomy-diff.json';

/**
 * Says what one taxonomy changes against another: in short on the terminal, in full as a page and as JSON below --out. Exit
 * 5 where it contradicts decisions that the older agrees with, unless --accept; 4 where documents could not be read.
 */
export async function diff(call: TaxonomyCall): Promise<ExitCode> {
  const { given, options, lists, folder, json, terminal } = call;
  const out = String(options.out ?? 'out/taxonomy-diff');
  const [before = 'HEAD', after = folder ?? taxonomyFolder] = given;
  const older = makeSide(await readSide(before, folder));
  checkPlace(out);
  if (options.watch === true) return watchDiff(call, { base: older.toolkit.taxonomy, before, after, out });
  const { diff, problems } = await diffFiles({
    before: older,
    after: makeSide(await readSide(after, folder)),
    documents: lists.documents ?? [relative('.', samplesFolder)],
    out,
    run: String(options.run ?? 'out'),
    onProgress: (done, total, path) => terminal.progress(`read ${done} of ${total}: ${path}`),
  });
  const page = writeDiff(out, diff);
  tellProblems(problems, terminal);
  for (const line of diffLines(diff)) terminal.say(printable(line));
  if (json) terminal.out(JSON.stringify(diff, null, 1));
  else terminal.out(page);
  return exitCodeOf(diff, options.accept === true);
}

type WatchedDiff = Readonly<{ base: Taxonomy; before: string; after: string; out: string }>;

/**
 * Shows the effect of every save on the terminal at once; the page with cells, labels and all else is made anew after it,
 * by the same command without --watch in a process of its own.
 */
async function watchDiff(
  call: TaxonomyCall,
  { base, before, after: folder, out }: WatchedDiff,
): Promise<ExitCode> {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw notAFolder(folder);
  const { watchTaxonomy } = await import('./taxonomy-watch.ts');
  const { terminal } = call;
  const page = latestRun(wordsWithoutWatch(call, { before, after: folder, out }), ({ code, said }) =>
    terminal.say(
      code === exitCodes.unreadableInput || code === exitCodes.usage || code === null
        ? `The page could not be made anew: ${printable(said)}`
        : `Page made anew: ${join(out, pageName)}${code === exitCodes.qualityGate ? ' (decisions are contradicted)' : ''}`,
    ),
  );
  const place = ({ where, ...problem }: Problem): Problem => ({
    ...problem,
    where: where.file === undefined ? where : { ...where, file: join(folder, basename(where.file)) },
  });
  try {
    return await watchTaxonomy(call, { folder, base, place, onRead: page.again });
  } finally {
    page.stop();
  }
}

function wordsWithoutWatch(
  { folder, options, lists }: TaxonomyCall,
  { before, after, out }: Omit<WatchedDiff, 'base'>,
): string[] {
  return [
    ...['taxonomy', 'diff', before, after, '--out', out],
    ...(options.run === undefined ? [] : ['--run', String(options.run)]),
    ...(folder === undefined ? [] : ['--taxonomy', folder]),
    ...(lists.documents === undefined ? [] : ['--documents', ...lists.documents]),
  ];
}

function notAFolder(name: string): PcpError {
  return new PcpError({
    code: 'not-a-folder',
    message: `"${name}" is no folder, so nobody can save a file in it.`,
    hint: 'With --watch the second taxonomy is the folder that you edit; the first may be a revision.',
    exitCode: exitCodes.usage,
  });
}

/** Throws PcpError where a file of somebody else would be written over. */
function checkPlace(out: string): void {
  const made = madeIn(out);
  const taken = [pageName, jsonName].find((name) => existsSync(join(out, name)) && !made.has(name));
  if (taken === undefined) return;
  throw new PcpError({
    code: 'cannot-write',
    message: `The folder holds ${taken}, which pcp did not write there and would write over.`,
    hint: 'Name another folder after --out; it is made where it is not there.',
    exitCode: exitCodes.usage,
    where: { file: out },
  });
}

/** Writes the page and the JSON; gives the path of the page. */
function writeDiff(out: string, diff: TaxonomyDiff): string {
  const page = renderTaxonomyDiff(diff, { templates: readTemplates(), glossary: readGlossary() });
  writeWhole(join(out, pageName), page, false);
  writeWhole(join(out, jsonName), `${JSON.stringify(diff, null, 1)}\n`, false);
  noteMade(out, [pageName, jsonName]);
  return join(out, pageName);
}

function exitCodeOf({ decisions, unread }: TaxonomyDiff, accepted: boolean): ExitCode {
  if (decisions.contradicted.length > 0 && !accepted) return exitCodes.qualityGate;
  return unread.length > 0 ? exitCodes.someDocumentsFailed : exitCodes.ok;
}
