import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { problemSchema } from '../model/problem.ts';
import { writeWhole } from './files.ts';
import { madeFilesSchema } from './made-files.ts';

/** What a run did with one file; enough to tell the next run, and a person, without opening the artefacts. */
export const documentRecordSchema = z.object({
  path: z.string(),
  id: z.string(),
  area: z.string().nullable(),
  edition: z.string().nullable(),
  placedBy: z.string().nullable(),
  documentKey: z.string().nullable(),
  analysisKey: z.string().nullable(),
  commitments: z.number().int(),
  uncertain: z.number().int(),
  fictional: z.boolean(),
  problems: z.array(problemSchema),
  failed: z.boolean(),
});
export type DocumentRecord = Readonly<z.infer<typeof documentRecordSchema>>;

export const runRecordSchema = z.object({
  schemaVersion: z.literal(1),
  /** Key of all that the run depended on; null where there is none. */
  inputsKey: z.string().nullable(),
  documents: z.array(documentRecordSchema),
  /** Path of the folder of the taxonomy that was given; not there for the one that comes with pcp. */
  taxonomy: z.string().optional(),
  /** Trouble with data files and lists of plans, not with a document. */
  problems: z.array(problemSchema),
  /** Key of the report as written, and its files relative to the output folder. */
  reportKey: z.string(),
  reportFiles: z.array(z.string()),
  /** What each file of a report, and each pack, was made with; absent in a record of an earlier version. */
  made: z.array(madeFilesSchema).optional(),
  /** Whether the report calls itself checked. */
  isChecked: z.boolean().optional(),
  /** How many terms were proposed. */
  proposals: z.number().int().nonnegative().optional(),
});
export type RunRecord = Readonly<z.infer<typeof runRecordSchema>>;

const pathOf = (out: string) => join(out, 'run.json');

/** The record of the last run in this folder; null where there is none or it cannot be read. */
export function readRunRecord(out: string): RunRecord | null {
  try {
    return runRecordSchema.parse(JSON.parse(readFileSync(pathOf(out), 'utf8')));
  } catch {
    return null;
  }
}

export function writeRunRecord(out: string, record: RunRecord): void {
  writeWhole(pathOf(out), `${JSON.stringify(record, null, 1)}\n`);
}
