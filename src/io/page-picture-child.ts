// The process that draws pages of an untrusted file. It draws the pages asked for in turn and sends each when it is
// ready; its parent ends it when a page takes too long, and its own watch when it takes too much memory.
import { readFileSync } from 'node:fs';
import { openPageDrawer } from '../extract/pdf/page-picture.ts';
import { watchMemory } from './memory-watch.ts';
import type { PageAnswer, PageJob } from './page-pictures.ts';

watchMemory(Number(process.env.PCP_CHILD_MEMORY_MB ?? 0));
process.on('disconnect', () => process.exit(0));
process.once('message', (job: PageJob) => drawAll(job).finally(() => process.disconnect?.()));

async function drawAll({ path, pages, scale }: PageJob): Promise<void> {
  const opened = await openPageDrawer(new Uint8Array(readFileSync(path)), scale).catch(reasonOf);
  for (const page of pages) {
    const drawn = typeof opened === 'string' ? opened : await opened.draw(page).catch(reasonOf);
    await send(typeof drawn === 'string' ? { page, why: drawn } : { page, png: drawn });
  }
}

function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0]?.slice(0, 200) ?? '';
}

function send(answer: PageAnswer): Promise<void> {
  return new Promise((done) => {
    process.send?.(answer, undefined, undefined, () => done());
  });
}
