// The process that opens untrusted files: one long-lived child, so that pdfjs stays warm. It answers jobs in turn; its
// parent kills it when a job takes too long, and its own watch kills it when a job takes too much memory.
import './no-canvas.ts';
import './no-network.ts';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { extractDocument, extractors } from '../extract/index.ts';
import { PcpError } from '../model/errors.ts';
import type { Extraction } from '../model/index.ts';
import { sha256 } from '../text/index.ts';
import type {
  ExtractionAnswer,
  ExtractionFailure,
  ExtractionJob,
  ExtractionProgress,
} from './extraction-messages.ts';
import { watchMemory } from './memory-watch.ts';
import { ocrMeans } from './ocr/ocr-means.ts';
import { picturesWanted } from './ocr/pictures-wanted.ts';
import { unpackAtOnce } from './unpack-at-once.ts';

unpackAtOnce();
watchMemory(Number(process.env.PCP_CHILD_MEMORY_MB ?? 0));

let previous: Promise<unknown> = Promise.resolve();
process.on('message', (job: ExtractionJob) => {
  previous = previous.then(() => answer(job)).then((reply) => process.send?.(reply));
});
// A plain exit, so that compiled code is kept for the next run.
process.on('disconnect', () => process.exit(0));
for (const { prepare } of extractors) prepare?.().catch(() => {});

async function answer(job: ExtractionJob): Promise<ExtractionAnswer> {
  const result = await read(job).then(
    (extraction) => ({ json: JSON.stringify(extraction) }),
    (error) => ({ failure: failureOf(error) }),
  );
  return { id: job.id, rss: process.memoryUsage.rss(), ...result };
}

async function read({ id, path, sha256: wanted }: ExtractionJob): Promise<Extraction> {
  const bytes = new Uint8Array(readFileSync(path));
  const tell = (page: number) => process.send?.({ id, page } satisfies ExtractionProgress);
  const ocr = picturesWanted ? ocrMeans(tell) : undefined;
  if (sha256(bytes) === wanted) return extractDocument(bytes, basename(path), ocr);
  throw new PcpError({
    code: 'file-changed',
    message: 'The file changed while it was being read.',
    hint: 'Wait until it is saved or downloaded whole, and run again.',
    exitCode: 3,
  });
}

function failureOf(error: unknown): ExtractionFailure {
  if (error instanceof PcpError) return { code: error.code, message: error.message, hint: error.hint };
  const message = error instanceof Error ? error.message : String(error);
  return {
    code: 'cannot-read',
    message: `The file could not be read: ${message.split('\n')[0]?.slice(0, 200) ?? 'no reason given'}`,
    hint: 'Open the file in its usual program and save it again, or ask its publisher for another copy.',
  };
}
