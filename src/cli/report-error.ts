import { type ExitCode, exitCodes, PcpError } from '../model/errors.ts';
import type { Problem } from '../model/index.ts';
import { printable, type Terminal } from './terminal.ts';

/** Says what, where, why and what to do next. An unexpected error says how to report it; its stack only with PCP_DEBUG. */
export function reportError(error: unknown): ExitCode {
  if (error instanceof PcpError) {
    process.stderr.write(
      `${printable(problemLines({ ...error, severity: 'error', message: error.message }))}\n`,
    );
    return error.exitCode;
  }
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(
    `error: something went wrong inside pcp: ${printable(message)}\n  next: run the same command again with PCP_DEBUG=1 before it, and send the text it prints with your report.\n`,
  );
  if (process.env.PCP_DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  return exitCodes.internal;
}

/** A problem in three lines: what and why, where, what to do next. */
export function problemLines(problem: Problem): string {
  const { file, page, line, column } = problem.where;
  const place = [file, page && `page ${page}`, line && `line ${line}`, column && `column ${column}`].filter(
    Boolean,
  );
  return [
    `${problem.severity === 'info' ? 'note' : problem.severity}: ${problem.message} [${problem.code}]`,
    ...(place.length > 0 ? [`  where: ${place.join(', ')}`] : []),
    `  next: ${problem.hint}`,
  ].join('\n');
}

/**
 * Tells the problems of a run: each in full where they are few, else counted by code with the first of each. `rest` says where all
 * are, if they are anywhere.
 */
export function tellProblems(problems: readonly Problem[], terminal: Terminal, rest = ''): void {
  const byCode = Map.groupBy(problems, ({ code }) => code);
  for (const [, same] of byCode) {
    const shown = same[0]?.severity === 'error' ? same.slice(0, 5) : same.slice(0, 1);
    for (const problem of shown) terminal.say(printable(problemLines(problem)));
    if (same.length > shown.length)
      terminal.say(`  (${same.length - shown.length} more like it${rest && `; ${rest}`})`);
  }
}
