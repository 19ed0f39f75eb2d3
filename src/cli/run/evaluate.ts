import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import {
  checkPlaces,
  errors,
  evaluateAll,
  fittedNote,
  parseGold,
  predictionLines,
  readGold,
  renderErrors,
  renderEvaluation,
  selectGold,
} from '../../evaluate/index.ts';
import { openBoxReader } from '../../io/box-reader.ts';
import { readCorpusData } from '../../io/corpus-data.ts';
import { openExtractionPool } from '../../io/extraction-pool.ts';
import { writeWhole } from '../../io/files.ts';
import { checkOutFolder } from '../../io/out-folder.ts';
import { samplesFolder, samplesGold } from '../../io/project.ts';
import { type ReadPlan, readPlans } from '../../io/read-plans.ts';
import { loadToolkit } from '../../io/tools.ts';
import { type Analysis, exitCodes, type GoldUnit, PcpError, type Problem } from '../../model/index.ts';
import { bareTermTagger, committedWeights } from '../../pipeline/index.ts';
import { sha256 } from '../../text/index.ts';
import type { Command, Options } from '../command.ts';
import { problemLines, tellProblems } from '../report-error.ts';
import type { Terminal } from '../terminal.ts';

export const run: Command['run'] = async ({ options, terminal }) => {
  const sources = String(options.sources ?? samplesFolder);
  if (!statSync(sources, { throwIfNoEntry: false })?.isDirectory())
    throw notThere(sources, '--sources', 'folder');
  const predictions = options.predictions ? String(options.predictions) : null;
  if (predictions !== null && !existsSync(dirname(resolve(predictions))))
    throw notThere(dirname(predictions), '--predictions', 'folder');
  checkOutFolder(String(options.out));
  const { gold, problems } = readGoldFile(options, terminal);
  const { toolkit } = loadToolkit(options.taxonomy ? String(options.taxonomy) : undefined);
  const plans = await readSources(gold, sources, options, toolkit, terminal);
  const readings = readGold(gold, analysesByDocument(plans, sources));
  const boxReader = await openBoxReader(dirname(resolve(String(options.gold ?? samplesGold))));
  const places = await checkPlaces(
    readings,
    boxReader ? (document, boxes) => boxReader(resolve(sources, document), boxes) : undefined,
  );
  const evaluation = evaluateAll({
    readings,
    termTagger: bareTermTagger(toolkit.taxonomy),
    places,
    notes: notesOn(gold, options),
  });
  if (predictions !== null) writeWhole(predictions, predictionLines(readings));
  const groups = options.errors ? errors(readings) : null;
  if (options.json)
    terminal.out(JSON.stringify({ ...evaluation, ...(groups ? { errors: groups } : {}) }, null, 1));
  else {
    terminal.out(renderEvaluation(evaluation));
    if (groups) terminal.out(renderErrors(groups));
    if (places && !boxReader)
      terminal.say('note: pdftotext is not installed, so words were not looked for inside their boxes.');
  }
  const failed = plans.some(({ record }) => record.failed);
  return failed || problems.length > 0 ? exitCodes.someDocumentsFailed : exitCodes.ok;
};

/** What must be said beside the figures: whether the texts are those that rules and weights were made on. */
function notesOn(gold: readonly GoldUnit[], options: Options): string[] {
  const file = String(options.gold ?? samplesGold);
  if (resolve(file) === resolve(samplesGold)) {
    return [
      'FITTED: most texts of the sample plans are among those that rules, terms and weights were made on.',
    ];
  }
  const note = fittedNote(gold, sha256(readFileSync(file)), committedWeights);
  return note ? [note] : [];
}

function readGoldFile(
  options: Options,
  terminal: Terminal,
): { gold: GoldUnit[]; problems: readonly Problem[] } {
  const file = String(options.gold ?? samplesGold);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw notThere(file, '--gold', 'file');
  const { units, problems } = parseGold(readFileSync(file, 'utf8'), file);
  tellProblems(problems, terminal);
  const names = (value: Options[string]) =>
    value
      ? String(value)
          .split(',')
          .map((name) => name.trim())
      : undefined;
  const only = names(options.only);
  const leaveOut = names(options.leaveOut);
  const gold = selectGold(units, { ...(only ? { only } : {}), ...(leaveOut ? { leaveOut } : {}) });
  if (gold.length > 0) return { gold, problems };
  throw new PcpError({
    code: 'no-gold',
    message: problems[0]?.message ?? 'No unit is left to score.',
    hint: 'Check the file, and the names after --only and --leave-out.',
    exitCode: exitCodes.unreadableInput,
    where: { file },
  });
}

function nothingMeasured(documents: number, file: string): PcpError {
  return new PcpError({
    code: 'no-readable-document',
    message: `${documents === 1 ? 'The one document' : `None of the ${documents} documents`} of the labels could ${documents === 1 ? 'not ' : ''}be read, so nothing was measured.`,
    hint: 'Check that --sources names the folder that the documents of the labels are relative to.',
    exitCode: exitCodes.unreadableInput,
    where: { file },
  });
}

function notThere(file: string, option: string, what: string): PcpError {
  return new PcpError({
    code: 'path-not-found',
    message: `There is no ${what} at this path.`,
    hint: `Check the path after ${option}.`,
    exitCode: exitCodes.usage,
    where: { file },
  });
}

async function readSources(
  gold: readonly GoldUnit[],
  sources: string,
  options: Options,
  toolkit: ReturnType<typeof loadToolkit>['toolkit'],
  terminal: Terminal,
): Promise<readonly ReadPlan[]> {
  const documents = [...new Set(gold.map(({ document }) => document))].sort();
  const files = documents.map((document) => ({
    path: join(sources, document),
    absolute: resolve(sources, document),
  }));
  const pool = openExtractionPool();
  const { plans } = await readPlans(files, {
    pool,
    out: String(options.out),
    force: null,
    load: () => ({ toolkit, corpus: readCorpusData() }),
    last: null,
    onProgress: (done, total, path) => terminal.progress(`read ${done} of ${total}: ${path}`),
  }).finally(() => pool.close());
  const failed: Problem[] = plans
    .filter(({ record }) => record.failed)
    .flatMap(({ record }) => record.problems);
  for (const problem of failed) terminal.say(problemLines(problem));
  if (plans.every(({ record }) => record.failed)) throw nothingMeasured(documents.length, sources);
  return plans;
}

function analysesByDocument(plans: readonly ReadPlan[], sources: string): Map<string, Analysis> {
  const byPath = new Map<string, Analysis>();
  for (const { record, open } of plans) if (open) byPath.set(record.path, open());
  return new Map([...byPath].map(([path, analysis]) => [path.slice(join(sources, '/').length), analysis]));
}
