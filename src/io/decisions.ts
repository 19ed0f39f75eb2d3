import { readFileSync } from 'node:fs';
import type { Decision, Problem } from '../model/index.ts';
import { codeDecisions } from '../review/index.ts';
import { parseLog } from './decisions/parse-log.ts';
import { decisionsFolder, logFiles, readLog } from './decisions/read-logs.ts';

/**
 * What people decided of single codes, from the logs below a folder (`decisions/*.jsonl`, a reviewer a file), in the order of
 * names. None where there is no such folder. A line that is no decision is a problem with its number.
 */
export function readDecisions(folder: string): { decisions: Decision[]; problems: Problem[] } {
  const files = logFiles(decisionsFolder(folder)).map((file) => {
    const { lines } = parseLog(wholeLines(file));
    const plain = lines.flatMap((line) => line.plain ?? []);
    const entries = lines.flatMap(({ entry, plain: own }) => (entry && !own ? [entry] : []));
    return { decisions: [...plain, ...codeDecisions(entries)], problems: readLog(file).problems };
  });
  return {
    decisions: files.flatMap(({ decisions }) => decisions),
    problems: files.flatMap(({ problems }) => problems).filter(({ severity }) => severity === 'error'),
  };
}

/** A last line without its end is one all the same, if it is whole. */
const wholeLines = (file: string): string => `${readFileSync(file, 'utf8')}\n`;
