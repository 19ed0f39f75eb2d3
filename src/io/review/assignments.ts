import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Assignment, assignmentSchema, exitCodes, PcpError } from '../../model/index.ts';
import { cannotWrite, writeWhole } from '../files.ts';

/** Where the shares of a run lie: one file, which the last sharing out replaces; decisions are not in it. */
export const assignmentPath = (out: string): string => join(out, 'review', 'assignment.json');

/** Who reads what in the run in a folder; null where nothing was shared out. Throws PcpError `bad-assignment` (exit 3). */
export function readAssignment(out: string): Assignment | null {
  const file = assignmentPath(out);
  if (!statSync(file, { throwIfNoEntry: false })) return null;
  try {
    return assignmentSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new PcpError({
      code: 'bad-assignment',
      message: 'The file is no sharing out of work as pcp writes it.',
      hint: 'Share the work out again (pcp review assign), or take the shares away (pcp review assign --drop); the decisions are safe in the logs.',
      exitCode: exitCodes.unreadableInput,
      where: { file },
    });
  }
}

/** Takes the sharing out of a run away; gives the path where one lay there, also one that cannot be read, else null. Throws PcpError `cannot-write`. */
export function dropAssignment(out: string): string | null {
  const file = assignmentPath(out);
  if (!statSync(file, { throwIfNoEntry: false })) return null;
  try {
    rmSync(file);
  } catch (error) {
    throw cannotWrite(file, error);
  }
  return file;
}

/** Writes who reads what and gives the path; `replaced` says that other shares lay there before. */
export function writeAssignment(out: string, assignment: Assignment): { file: string; replaced: boolean } {
  const file = assignmentPath(out);
  const text = `${JSON.stringify(assignment, null, 1)}\n`;
  const before = statSync(file, { throwIfNoEntry: false }) ? readFileSync(file, 'utf8') : null;
  if (before !== text) writeWhole(file, text);
  return { file, replaced: before !== null && before !== text };
}
