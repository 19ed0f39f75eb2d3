import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseGold, type ScoredFile, selectGold } from '../../evaluate/index.ts';
import { type GoldSet, goldSets, isHere } from '../../io/gold-sets.ts';
import { samplesFolder, samplesGold } from '../../io/project.ts';
import { exitCodes, type GoldUnit, PcpError, type Problem } from '../../model/index.ts';
import { sha256 } from '../../text/index.ts';
import type { Options } from '../command.ts';

/** What is to be scored: the files of labels, the folder of their documents, the units, and faults of the files. */
export type Inputs = Readonly<{
  files: readonly (ScoredFile & Readonly<{ path: string }>)[];
  sources: string;
  gold: readonly GoldUnit[];
  problems: readonly Problem[];
}>;

/** The inputs that the options name. Throws PcpError where one is not there or no unit is left. */
export function readInputs(options: Options): Inputs {
  const sets = options.set ? setsNamed(String(options.set)) : [];
  const paths = options.gold ? [String(options.gold)] : sets.map(({ gold }) => gold);
  const sources = String(options.sources ?? sets[0]?.sources ?? samplesFolder);
  if (!statSync(sources, { throwIfNoEntry: false })?.isDirectory())
    throw notThere(sources, '--sources', 'folder');
  const predictions = options.predictions ? String(options.predictions) : null;
  if (predictions !== null && !existsSync(dirname(resolve(predictions))))
    throw notThere(dirname(predictions), '--predictions', 'folder');
  const only = namesIn(options.only);
  const heldOut = only ? [] : sets.flatMap((set) => set.heldOut);
  const names = { ...(only ? { only } : {}), leaveOut: [...(namesIn(options.leaveOut) ?? []), ...heldOut] };
  const read = (paths.length > 0 ? paths : [samplesGold]).map(readFile);
  const all = read.flatMap(({ file }) => file.units);
  if (all.length > 0) refuseUnknown([...(only ?? []), ...(namesIn(options.leaveOut) ?? [])], all);
  const files = read.map(({ file }) => ({ ...file, units: selectGold(file.units, names) }));
  const gold = files.flatMap(({ units }) => units);
  const problems = read.flatMap((one) => one.problems);
  if (options.errors) for (const file of files) refuseUnseen(file);
  if (gold.length > 0) return { files, sources, gold, problems };
  throw new PcpError({
    code: 'no-gold',
    message: problems[0]?.message ?? 'No unit is left to score.',
    hint: 'Each line is JSON with id, document, force, text, kind and codes (corpus/gold/README.md). Check the file, and the names after --only and --leave-out.',
    exitCode: exitCodes.unreadableInput,
    where: { file: read[0]!.file.path },
  });
}

/** A name that is nothing's would change what is scored in silence. */
function refuseUnknown(names: readonly string[], units: readonly GoldUnit[]): void {
  const unknown = names.filter((name) => selectGold(units, { only: [name] }).length === 0);
  if (unknown.length === 0) return;
  const areas = [...new Set(units.map(({ force }) => force))].slice(0, 12);
  throw new PcpError({
    code: 'unknown-name',
    message: `No area or document of these labels is called ${unknown.map((name) => `"${name}"`).join(' or ')}.`,
    hint: `Areas in them: ${areas.join(', ')}${areas.length === 12 ? ' and more' : ''}.`,
    exitCode: exitCodes.usage,
  });
}

/** Texts kept unseen may be scored; once their errors are read they are unseen no longer. */
function refuseUnseen({ path, sha256: hash, units }: Inputs['files'][number]): void {
  const heldOut = goldSets()
    .filter((set) => isHere(set) && sha256(readFileSync(set.gold, 'utf8')) === hash)
    .flatMap((set) => set.heldOut);
  if (selectGold(units, { only: heldOut }).length === 0) return;
  throw new PcpError({
    code: 'kept-unseen',
    message: 'Some of these texts are kept unseen, so their errors are not listed.',
    hint: `Leave them out: --leave-out ${heldOut.join(',')}. DECISIONS, "Text kept unseen", says why.`,
    exitCode: exitCodes.usage,
    where: { file: path },
  });
}

function readFile(path: string) {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) throw notThere(path, '--gold', 'file');
  const text = readFileSync(path, 'utf8');
  const { units, problems } = parseGold(text, path);
  return { file: { path, sha256: sha256(text), units }, problems };
}

function namesIn(value: Options[string]): string[] | undefined {
  return value
    ? String(value)
        .split(',')
        .map((name) => name.trim())
    : undefined;
}

/** The set of that name, or all of the sets below it ("voices"), which share one folder of documents. */
function setsNamed(name: string): GoldSet[] {
  const sets = goldSets();
  const found = sets.filter((set) => set.name === name || set.name.startsWith(`${name}/`));
  if (found.length > 0 && found.every(isHere)) return found;
  const here = sets.filter(isHere).map((set) => set.name);
  throw new PcpError({
    code: 'no-such-set',
    message:
      found.length > 0
        ? `The labels and texts of "${name}" are not on this machine.`
        : `There is no set of labels "${name}".`,
    hint: `Sets that are here: ${here.join(', ')}.`,
    exitCode: exitCodes.usage,
    where: {},
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
