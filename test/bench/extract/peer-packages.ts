import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '../../..');

/** Where a package stands that is no dependency of the project: beside it, or in the folder PCP_PEERS; null if nowhere. */
export function findPeer(name: string): string | null {
  for (const folder of [process.env.PCP_PEERS, root]) {
    if (!folder) continue;
    try {
      return createRequire(join(folder, 'from-here.js')).resolve(name);
    } catch {
      // Looked for in the next folder.
    }
  }
  return null;
}

export async function importPeer(name: string): Promise<unknown> {
  const path = findPeer(name);
  if (path === null) throw new Error(`${name} is not installed`);
  return import(pathToFileURL(path).href);
}
