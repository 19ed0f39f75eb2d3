// A child as a hostile file would make it: it inflates a buffer without end, or dies at once.
import { watchMemory } from '../../src/io/memory-watch.ts';

watchMemory(Number(process.env.PCP_CHILD_MEMORY_MB));
process.on('message', (job: { id: number; path: string }) => {
  if (job.path === 'dies') process.exit(7);
  if (job.path === 'stalls') for (;;);
  const held: Buffer[] = [];
  while (job.path === 'inflates') held.push(Buffer.alloc(4 * 1024 * 1024, held.length));
  process.send?.({ id: job.id, rss: 1, json: JSON.stringify({ text: job.path }) });
});
