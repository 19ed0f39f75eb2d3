// The process that opens untrusted files: one long-lived child, so that pdfjs stays warm. It answers one job at a
// time; its parent kills it when a job takes too long, and its own watch kills it when a job takes too much memory.
import { extractDocument } from '../extract/index.ts';
import { PcpError } from '../model/index.ts';
import type { ExtractionAnswer, ExtractionJob } from './extraction-messages.ts';
import { watchMemory } from './memory-watch.ts';

watchMemory(Number(process.env.PCP_CHILD_MEMORY_MB ?? 0));

process.on('message', async (job: ExtractionJob) => {
  process.send?.(await answer(job));
});
process.on('disconnect', () => process.exit(0));

async function answer(job: ExtractionJob): Promise<ExtractionAnswer> {
  try {
    return {
      id: job.id,
      extraction: await extractDocument(job.bytes, job.name),
      rss: process.memoryUsage.rss(),
    };
  } catch (error) {
    return { id: job.id, failure: asFailure(error), rss: process.memoryUsage.rss() };
  }
}

function asFailure(error: unknown): { code: string; message: string; hint: string } {
  if (error instanceof PcpError) return { code: error.code, message: error.message, hint: error.hint };
  const message = error instanceof Error ? error.message : String(error);
  return {
    code: 'cannot-read',
    message: `The file could not be read: ${message.split('\n')[0]?.slice(0, 200) ?? 'no reason given'}`,
    hint: 'Open the file in its usual program and save it again, or ask its publisher for another copy.',
  };
}
