// The process that reads an untrusted source a second time, plainly: PDF as pdfjs gives it, without our lay-out; other
// formats by simple readers. It answers as the process that extracts does, and is watched in the same way.
import '../no-canvas.ts';
import '../no-network.ts';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { extractors } from '../../extract/index.ts';
import { readRawWords } from '../../extract/pdf/raw-words.ts';
import { type PlainReading, readRaw } from '../../verify/index.ts';
import type { ExtractionAnswer, ExtractionJob } from '../extraction-messages.ts';
import { watchMemory } from '../memory-watch.ts';
import { unpackAtOnce } from '../unpack-at-once.ts';

unpackAtOnce();
watchMemory(Number(process.env.PCP_CHILD_MEMORY_MB ?? 0));

let previous: Promise<unknown> = Promise.resolve();
process.on('message', (job: ExtractionJob) => {
  previous = previous.then(() => answer(job)).then((reply) => process.send?.(reply));
});
process.on('disconnect', () => process.exit(0));

async function answer(job: ExtractionJob): Promise<ExtractionAnswer> {
  const result = await read(job.path).then(
    (reading) => ({ json: JSON.stringify(reading) }),
    (error) => ({ failure: failureOf(error) }),
  );
  return { id: job.id, rss: process.memoryUsage.rss(), ...result };
}

async function read(path: string): Promise<PlainReading> {
  const bytes = new Uint8Array(readFileSync(path));
  const name = basename(path);
  const format = extractors.find((extractor) => extractor.matches(bytes, name))?.format;
  if (format === undefined) throw new Error('it is of no format that is read');
  if (format !== 'pdf') return readRaw(bytes, format);
  return { by: 'pdfjs', pages: await readRawWords(bytes, name) };
}

function failureOf(error: unknown): { code: string; message: string; hint: string } {
  const message = error instanceof Error ? error.message : String(error);
  return { code: 'cannot-read', message: message.split('\n')[0]?.slice(0, 200) ?? '', hint: '' };
}
