// The process that reads a taxonomy in another program's format: its parent kills it when it takes too long, and its own
// watch when it takes too much memory.
import { readFileSync } from 'node:fs';
import { exchangeFormats, importedFiles } from '../taxonomy/exchange/index.ts';
import { watchMemory } from './memory-watch.ts';
import type { ExchangeAnswer, ExchangeJob } from './read-exchange.ts';

watchMemory(Number(process.env.PCP_CHILD_MEMORY_MB ?? 0));
process.once('message', async (job: ExchangeJob) => process.send?.(await answer(job)));
process.on('disconnect', () => process.exit(0));

async function answer({ path, name, format }: ExchangeJob): Promise<ExchangeAnswer> {
  try {
    const { read } = exchangeFormats.find(({ id }) => id === format)!;
    return { imported: importedFiles(await read!(new Uint8Array(readFileSync(path)), name)) };
  } catch (error) {
    return { failure: error instanceof Error ? error.message.split('\n')[0]! : String(error) };
  }
}
