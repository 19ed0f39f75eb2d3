import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem, ReviewEntry } from '../../model/index.ts';
import { mergeEntries } from '../../review/index.ts';
import { lineProblems, parseLog } from './parse-log.ts';

/** The folder of logs in an output folder. */
export const decisionsFolder = (out: string): string => join(out, 'decisions');

/** Entries of one file, in the order of its lines. */
export type LogFile = Readonly<{
  file: string;
  entries: readonly ReviewEntry[];
  problems: readonly Problem[];
}>;

/** The logs in an output folder by name; none where nobody decided anything. Reads only: repairs nothing. */
export function readLogs(out: string): LogFile[] {
  return logFiles(decisionsFolder(out)).map(readLog);
}

/** All that people decided in an output folder, merged, and what was met in reading it. */
export function readEntries(out: string): { entries: ReviewEntry[]; problems: Problem[] } {
  const logs = readLogs(out);
  return {
    entries: mergeEntries(...logs.map(({ entries }) => entries)),
    problems: logs.flatMap(({ problems }) => problems),
  };
}

/** The paths of the logs in a folder, by name. */
export function logFiles(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl') && !name.startsWith('.'))
    .sort()
    .map((name) => join(folder, name));
}

/**
 * One log. A line that is no entry is a problem with its number. What a write that was broken off left behind is no
 * entry and a problem too: nobody was told that it was saved; whoever writes to the file next sets it aside.
 */
export function readLog(file: string): LogFile {
  const parsed = parseLog(readFileSync(file, 'utf8'));
  const last = parsed.torn.trim() === '' ? null : parseLog(`${parsed.torn}\n`).lines[0];
  const whole = last?.entry ? [last.entry] : [];
  return {
    file,
    entries: [...parsed.lines.flatMap(({ entry }) => entry ?? []), ...whole],
    problems: [...lineProblems(file, parsed), ...(last && !last.entry ? [tornLine(file)] : [])],
  };
}

function tornLine(file: string): Problem {
  return {
    code: 'torn-line',
    severity: 'warning',
    message: 'The last line was not written to its end, and was never said to be saved.',
    hint: 'Nothing need be done: the line is set aside when its reviewer decides next.',
    where: { file },
  };
}
