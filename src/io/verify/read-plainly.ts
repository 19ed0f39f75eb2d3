import { fileURLToPath } from 'node:url';
import type { Source } from '../../model/index.ts';
import type { PlainReading } from '../../verify/index.ts';
import { defaultLimits, type ExtractionPool, openExtractionPool } from '../extraction-pool.ts';
import { hashFile } from '../hash-file.ts';
import { hasPdftotext, readWithPdftotext } from '../pdftotext.ts';

/** A plain reading of a source, or why there is none, in words for a reader. */
export type ReadPlainly = (source: Source) => Promise<PlainReading | Readonly<{ why: string }>>;

/**
 * A second reader of sources: pdftotext for PDF where it is installed and can read the file, else a child process of our
 * own. `end` ends the child.
 */
export async function openPlainReader(): Promise<{ read: ReadPlainly; end: () => void }> {
  const program = await hasPdftotext();
  const pool = openExtractionPool(defaultLimits, childPath());
  return { read: (source) => readPlainly(source, program, pool), end: () => pool.close() };
}

async function readPlainly(
  { path, format, sha256 }: Source,
  program: boolean,
  pool: ExtractionPool,
): Promise<PlainReading | { why: string }> {
  const hash = hashOf(path);
  if (hash === null) return { why: `The file is not at ${path} any more.` };
  if (hash !== sha256) return { why: 'The file is not the one that was read: it has changed since.' };
  const pages = format === 'pdf' && program ? await readWithPdftotext(path).catch(() => null) : null;
  if (pages !== null) return { by: 'pdftotext', pages };
  const result = await pool.extract(path, sha256);
  if ('json' in result) return JSON.parse(result.json);
  return { why: `It could not be read a second time: ${result.failure.message}` };
}

function hashOf(path: string): string | null {
  try {
    return hashFile(path).hash;
  } catch {
    return null;
  }
}

function childPath(): string {
  // The same file in a checkout (.ts) and when built (.js).
  const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  return fileURLToPath(new URL(`./plain-reading-child.${ending}`, import.meta.url));
}
