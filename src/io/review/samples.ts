import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { exitCodes, PcpError, type ReviewSample, reviewSampleSchema } from '../../model/index.ts';
import { writeWhole } from '../files.ts';

const folderOf = (out: string): string => join(out, 'review');
const pathOf = (out: string, id: string): string => join(folderOf(out), `sample-${id}.json`);

/** The samples that were drawn from the run in a folder, by name. Throws PcpError `bad-sample` (exit 3). */
export function readSamples(out: string): ReviewSample[] {
  if (!statSync(folderOf(out), { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folderOf(out))
    .filter((name) => /^sample-.+\.json$/.test(name))
    .sort()
    .map((name) => readSample(join(folderOf(out), name)));
}

/**
 * Writes a sample and gives its path; the same sample again changes nothing. Throws PcpError `sample-there` (exit 2) where one
 * of this number and seed was drawn before from other texts: people may be coding it.
 */
export function writeSample(out: string, sample: ReviewSample): string {
  const path = pathOf(out, sample.id);
  const before = statSync(path, { throwIfNoEntry: false }) ? readSample(path) : null;
  if (before === null) writeWhole(path, `${JSON.stringify(sample, null, 1)}\n`);
  else if (JSON.stringify(before) !== JSON.stringify(sample))
    throw new PcpError({
      code: 'sample-there',
      message: 'A sample of this number and seed was drawn before, and the run has changed since.',
      hint: 'Go on with the sample that is there: it stays valid. For a new one give another --seed.',
      exitCode: exitCodes.usage,
      where: { file: path },
    });
  return path;
}

function readSample(file: string): ReviewSample {
  try {
    return reviewSampleSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new PcpError({
      code: 'bad-sample',
      message: 'The file is no sample as pcp writes it.',
      hint: 'Put back the file as it was; the decisions on it are safe in the logs.',
      exitCode: exitCodes.unreadableInput,
      where: { file },
    });
  }
}
