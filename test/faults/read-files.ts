import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ExtractionFailure } from '../../src/io/extraction-messages.ts';
import { type ExtractionLimits, openExtractionPool } from '../../src/io/extraction-pool.ts';
import type { Extraction } from '../../src/model/index.ts';
import { sha256 } from '../../src/text/index.ts';

export type File = Readonly<{ name: string; bytes: Uint8Array }>;
export type Outcome = Readonly<{
  name: string;
  seconds: number;
  extraction: Extraction | null;
  failure: ExtractionFailure | null;
}>;

/** Reads files as `pcp analyse` does, in child processes with its limits, one after another as they are made. */
export async function readFiles(
  files: Iterable<File>,
  limits: ExtractionLimits,
  tell: (outcome: Outcome, file: File) => void,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'pcp-faults-'));
  const pool = openExtractionPool(limits);
  const read = async (file: File): Promise<void> => {
    const path = join(folder, file.name);
    writeFileSync(path, file.bytes);
    const start = performance.now();
    const result = await pool.extract(path, sha256(file.bytes));
    const seconds = (performance.now() - start) / 1000;
    rmSync(path);
    const extraction: Extraction | null = 'json' in result ? JSON.parse(result.json) : null;
    tell(
      { name: file.name, seconds, extraction, failure: 'failure' in result ? result.failure : null },
      file,
    );
  };
  const waiting = files[Symbol.iterator]();
  const work = async (): Promise<void> => {
    for (let next = waiting.next(); !next.done; next = waiting.next()) await read(next.value);
  };
  try {
    await Promise.all(Array.from({ length: limits.size }, work));
  } finally {
    pool.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
