import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseGold, selectGold } from '../../evaluate/index.ts';
import { type GoldSet, goldSets, isHere } from '../../io/gold-sets.ts';
import { samplesFolder, samplesGold } from '../../io/project.ts';
import { exitCodes, type GoldUnit, PcpError, type Problem } from '../../model/index.ts';
import type { Options } from '../command.ts';

/** What is to be scored: the file of labels, the folder of their documents, the units, and faults of the file. */
export type Inputs = Readonly<{
  file: string;
  sources: string;
  gold: readonly GoldUnit[];
  problems: readonly Problem[];
}>;

/** The inputs that the options name. Throws PcpError where one is not there or no unit is left. */
export function readInputs(options: Options): Inputs {
  const set = options.set ? setNamed(String(options.set)) : null;
  const file = String(options.gold ?? set?.gold ?? samplesGold);
  const sources = String(options.sources ?? set?.sources ?? samplesFolder);
  if (!statSync(sources, { throwIfNoEntry: false })?.isDirectory())
    throw notThere(sources, '--sources', 'folder');
  const predictions = options.predictions ? String(options.predictions) : null;
  if (predictions !== null && !existsSync(dirname(resolve(predictions))))
    throw notThere(dirname(predictions), '--predictions', 'folder');
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw notThere(file, '--gold', 'file');
  const { units, problems } = parseGold(readFileSync(file, 'utf8'), file);
  const only = namesIn(options.only);
  const leaveOut = [...(namesIn(options.leaveOut) ?? []), ...(only ? [] : (set?.heldOut ?? []))];
  const gold = selectGold(units, { ...(only ? { only } : {}), leaveOut });
  if (gold.length > 0) return { file, sources, gold, problems };
  throw new PcpError({
    code: 'no-gold',
    message: problems[0]?.message ?? 'No unit is left to score.',
    hint: 'Check the file, and the names after --only and --leave-out.',
    exitCode: exitCodes.unreadableInput,
    where: { file },
  });
}

function namesIn(value: Options[string]): string[] | undefined {
  return value
    ? String(value)
        .split(',')
        .map((name) => name.trim())
    : undefined;
}

function setNamed(name: string): GoldSet {
  const sets = goldSets();
  const found = sets.find((set) => set.name === name);
  if (found && isHere(found)) return found;
  throw new PcpError({
    code: 'no-such-set',
    message: found
      ? `The labels and texts of "${name}" are not on this machine.`
      : `There is no set of labels "${name}".`,
    hint: `Sets that are here: ${sets
      .filter(isHere)
      .map((set) => set.name)
      .join(', ')}.`,
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
