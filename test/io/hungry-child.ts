// A child as a hostile file would make it: it inflates a buffer without end, dies at once, or goes on for ever with
// signs of life. `pages` is a long document that is read in the end.
import { watchMemory } from '../../src/io/memory-watch.ts';

watchMemory(Number(process.env.PCP_CHILD_MEMORY_MB));
process.on('message', (job: { id: number; path: string }) => {
  if (job.path === 'dies') process.exit(7);
  if (job.path === 'stalls') for (;;);
  if (job.path === 'babbles' || job.path === 'pages') {
    let page = 0;
    const timer = setInterval(() => {
      process.send?.({ id: job.id, page: ++page });
      if (job.path === 'babbles' || page < 6) return;
      clearInterval(timer);
      process.send?.({ id: job.id, rss: 1, json: JSON.stringify({ text: job.path }) });
    }, 250);
    return;
  }
  const held: Buffer[] = [];
  while (job.path === 'inflates') held.push(Buffer.alloc(4 * 1024 * 1024, held.length));
  process.send?.({ id: job.id, rss: 1, json: JSON.stringify({ text: job.path }) });
});
