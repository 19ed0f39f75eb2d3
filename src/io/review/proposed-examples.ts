import { closeSync, fdatasyncSync, fstatSync, ftruncateSync, openSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { notSaved } from '../decisions/not-saved.ts';
import { writeAll } from '../decisions/repair.ts';
import { makeFolder } from '../files.ts';

/** A sentence that a reader proposes as an example of a category, on its side or on the other. */
export const proposedExampleSchema = z.object({
  schemaVersion: z.literal(1),
  code: z.string().min(1),
  side: z.enum(['match', 'noMatch']),
  text: z.string().min(1),
  leadIn: z.string().nullable(),
  document: z.string(),
  page: z.number().int().positive().nullable(),
  reviewer: z.string(),
  at: z.iso.datetime(),
  taxonomy: z.object({ version: z.string(), hash: z.string() }),
});
export type ProposedExample = Readonly<z.infer<typeof proposedExampleSchema>>;

/** The examples that a reader proposed from a run, JSON Lines beside its samples. One writer a file, as with decisions. */
export const examplesPath = (out: string, reviewer: string): string =>
  join(out, 'review', `examples-${reviewer}.jsonl`);

/**
 * Adds one line; it is on the disk when this returns. Throws PcpError `decision-not-saved` (exit 2), and then nothing of it is
 * left.
 */
export function addExample(out: string, example: ProposedExample): void {
  const path = examplesPath(out, example.reviewer);
  try {
    makeFolder(dirname(path));
    append(path, `${JSON.stringify(example)}\n`);
  } catch (error) {
    throw notSaved(path, error);
  }
}

function append(path: string, line: string): void {
  const file = openSync(path, 'a+');
  try {
    const { size } = fstatSync(file);
    // What a write that was broken off left becomes a line of its own, which readers pass over.
    const isTorn = size > 0 && readFileSync(path).at(-1) !== 0x0a;
    try {
      writeAll(file, Buffer.from(`${isTorn ? '\n' : ''}${line}`, 'utf8'));
      fdatasyncSync(file);
    } catch (error) {
      ftruncateSync(file, size);
      throw error;
    }
  } finally {
    closeSync(file);
  }
}

/** The examples in a file; lines that are none are passed over. None where there is no file. */
export function readExamples(path: string): ProposedExample[] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return [];
  }
  return text.split('\n').flatMap((line) => {
    try {
      return [proposedExampleSchema.parse(JSON.parse(line))];
    } catch {
      return [];
    }
  });
}
