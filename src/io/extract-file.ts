import { statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Extraction } from '../model/index.ts';
import { sha256 } from '../text/index.ts';
import type { Cache } from './cache.ts';
import type { ExtractionFailure } from './extraction-messages.ts';
import type { ExtractionPool } from './extraction-pool.ts';
import type { FoundFile } from './find-documents.ts';
import { hashFile } from './hash-file.ts';

const largestBytes = 300 * 1024 * 1024;

/** The first words and the title: what placing needs, so that a cached document need not be opened for it. */
export type Glance = Readonly<{ firstWords: string; title: string | null }>;

export type ExtractedFile = Readonly<{
  hash: string;
  bytes: number;
  key: string;
  glance: Glance;
  /** Opens the extraction: already at hand, or from the cache. */
  open(): Extraction;
  fresh: boolean;
}>;

/** A file's size in bytes and the SHA-256 of its content. */
export type SourceFile = Readonly<{ bytes: number; hash: string }>;

/** Reads size and hash, or says why they cannot be had. */
export function readSource(file: FoundFile): SourceFile | { failure: ExtractionFailure } {
  try {
    const size = statSync(file.absolute).size;
    if (size > largestBytes) return { failure: tooLarge(size) };
    return hashFile(file.absolute);
  } catch (error) {
    return { failure: notOpened(error) };
  }
}

/** Extracts one file in a child process, or takes the result from the cache where content and code are unchanged. */
export async function extractFile(
  file: FoundFile,
  source: SourceFile,
  tools: { cache: Cache; pool: ExtractionPool; version: string },
): Promise<ExtractedFile | { failure: ExtractionFailure }> {
  const name = basename(file.absolute);
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  const key = sha256([source.hash, ending, tools.version].join('\n')).slice(0, 32);
  const about = { hash: source.hash, bytes: source.bytes, key };
  const glance = tools.cache.read<Glance>('glances', key);
  if (glance) {
    const open = () => {
      const extraction = tools.cache.read<Extraction>('extractions', key);
      if (!extraction) throw new Error(`the cache entry ${key} has gone; run again`);
      return extraction;
    };
    return { ...about, glance, open, fresh: false };
  }
  const result = await tools.pool.extract(file.absolute, source.hash);
  if ('failure' in result) return result;
  const extraction: Extraction = JSON.parse(result.json);
  const seen: Glance = { firstWords: extraction.text.slice(0, 3000), title: extraction.title };
  tools.cache.write('extractions', key, result.json);
  tools.cache.write('glances', key, JSON.stringify(seen));
  return { ...about, glance: seen, open: () => extraction, fresh: true };
}

function tooLarge(size: number): ExtractionFailure {
  return {
    code: 'too-large',
    message: `The file has ${Math.round(size / 1024 / 1024)} megabytes; files above ${largestBytes / 1024 / 1024} are not opened.`,
    hint: 'Save a smaller copy (most readers offer "reduce file size"), or split it and name the parts as one edition in plans.csv.',
  };
}

function notOpened(error: unknown): ExtractionFailure {
  return {
    code: 'cannot-open',
    message: `The file could not be opened (${(error as NodeJS.ErrnoException).code ?? String(error)}).`,
    hint: 'Check that you may read it and that no other program holds it.',
  };
}
