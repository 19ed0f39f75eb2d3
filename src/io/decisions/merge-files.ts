import { existsSync, readFileSync, statSync } from 'node:fs';
import { exitCodes, PcpError, type Problem } from '../../model/index.ts';
import { inOrder } from '../../review/index.ts';
import { cannotWrite, makeFolder, writeWhole } from '../files.ts';
import { lockLog } from './lock-log.ts';
import { logPath } from './open-log.ts';
import { type LogLine, lineProblems, type ParsedLog, parseLog } from './parse-log.ts';
import { decisionsFolder, logFiles } from './read-logs.ts';

/** What a merge did with one reviewer's file. */
export type MergedFile = Readonly<{ reviewer: string; file: string; had: number; added: number }>;
export type MergeResult = Readonly<{ files: readonly MergedFile[]; problems: readonly Problem[] }>;

/**
 * Brings the logs of files and folders into an output folder, a file a reviewer. Every line of every file is kept, each
 * once; the outcome is the same bytes whatever the order or the number of times. A file in which no line is an entry is left
 * out, with a problem `no-decisions`. Throws PcpError: `path-not-found`, `log-in-use`, `cannot-write` (all exit 2); nothing
 * is written before all are read.
 */
export function mergeFiles(paths: readonly string[], out: string): MergeResult {
  const given = paths.flatMap(filesAt).map(readWhole);
  const read = [...logFiles(decisionsFolder(out)).map(readWhole), ...given.filter(hasEntry)];
  const lines = read.flatMap(({ parsed }) => parsed.lines);
  const problems = read.flatMap(({ file, parsed }) => lineProblems(file, parsed));
  const byFile = Map.groupBy(
    read.flatMap(({ file, parsed }) => parsed.lines.map((line) => ({ file, line }))),
    ({ file, line }) => (line.entry ? logPath(out, line.entry.reviewer) : targetOfUnread(file, out)),
  );
  makeWritable(decisionsFolder(out));
  const files = [...byFile].map(([path, own]) =>
    writeMerged(
      path,
      own.map(({ line }) => line),
    ),
  );
  return {
    files: files.sort((a, b) => (a.file < b.file ? -1 : 1)),
    problems: [...given.filter(isOther).map(leftOut), ...problems, ...clashes(lines)],
  };
}

type ReadFile = Readonly<{ file: string; parsed: ParsedLog }>;

const readWhole = (file: string): ReadFile => ({ file, parsed: parseLog(wholeText(file)) });
const hasEntry = ({ parsed }: ReadFile): boolean => parsed.lines.some(({ entry }) => entry !== null);

/** Whether a file has words of which none is a decision: it is something else, or damaged as a whole. */
const isOther = (read: ReadFile): boolean =>
  !hasEntry(read) && (read.parsed.lines.length > 0 || read.parsed.torn.trim() !== '');

function leftOut({ file, parsed }: ReadFile): Problem {
  const fault = parsed.lines[0]?.fault ?? 'it was not written to its end';
  return {
    code: 'no-decisions',
    severity: 'error',
    message: `Not merged: there is no decision in this file that can be read (of its first line: ${fault}).`,
    hint: 'Ask its reviewer for the file again, or use the version of pcp that wrote it; all other files were merged.',
    where: { file },
  };
}

function writeMerged(path: string, lines: readonly LogLine[]): MergedFile {
  const { release } = lockLog(path);
  try {
    const before = existsSync(path) ? linesOf(path) : [];
    // Read again under the lock: its reviewer may have decided since.
    const texts = canonical([...before, ...lines]);
    const text = texts.map((line) => `${line}\n`).join('');
    if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeWhole(path, text);
    const had = canonical(before).length;
    const reviewer = lines.find(({ entry }) => entry)?.entry?.reviewer ?? '';
    return { reviewer, file: path, had, added: texts.length - had };
  } finally {
    release();
  }
}

/** Each line once: entries in the order in which they were made, then lines that are none, by their letters. */
function canonical(lines: readonly LogLine[]): string[] {
  const byText = new Map(lines.map((line) => [line.text, line]));
  const all = [...byText.values()];
  const entries = all.flatMap(({ text, entry }) => (entry ? [{ text, entry }] : []));
  const others = all.flatMap(({ text, entry }) => (entry ? [] : [text]));
  const textOf = new Map(entries.map(({ text, entry }) => [entry, text]));
  const sorted = inOrder(entries.sort((a, b) => (a.text < b.text ? -1 : 1)).map(({ entry }) => entry)).map(
    (entry) => textOf.get(entry)!,
  );
  return [...sorted, ...others.sort()];
}

/** Two lines of one name that say different things: both are kept, and somebody must look. */
function clashes(lines: readonly LogLine[]): Problem[] {
  const named = Map.groupBy(
    lines.filter(({ entry }) => entry),
    ({ entry }) => entry!.id,
  );
  return [...named].flatMap(([id, own]) =>
    new Set(own.map(({ entry }) => JSON.stringify(entry))).size < 2
      ? []
      : [
          {
            code: 'entry-clash',
            severity: 'error' as const,
            message: `Two files have different decisions under one name (${id}, by ${own[0]!.entry!.reviewer}).`,
            hint: 'Both lines are kept and the first in order counts; ask their reviewer which is meant.',
            where: {},
          },
        ],
  );
}

/** What lacks only its end of line is whole; remains of a line are not merged. */
function wholeText(file: string): string {
  const text = readFileSync(file, 'utf8');
  const { torn } = parseLog(text);
  if (torn === '') return text;
  return parseLog(`${torn}\n`).lines[0]?.entry ? `${text}\n` : text;
}

const linesOf = (file: string) => parseLog(wholeText(file)).lines;

/** Lines that nobody can read stay with the file that they stand in. */
function targetOfUnread(file: string, out: string): string {
  return logPath(out, file.replace(/^.*[\\/]/, '').replace(/\.jsonl$/, ''));
}

function filesAt(path: string): string[] {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isFile()) return [path];
  const found = stats?.isDirectory() ? [...logFiles(path), ...logFiles(decisionsFolder(path))] : [];
  if (found.length > 0) return found;
  throw new PcpError({
    code: 'path-not-found',
    message: stats ? 'There are no decisions in this folder.' : 'There is no file or folder at this path.',
    hint: 'Name files of decisions (NAME.jsonl), a folder of them, or the output folder of a run.',
    exitCode: exitCodes.usage,
    where: { file: path },
  });
}

function makeWritable(folder: string): void {
  try {
    makeFolder(folder);
  } catch (error) {
    throw cannotWrite(folder, error);
  }
}
