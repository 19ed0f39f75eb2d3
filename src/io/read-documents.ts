import { basename, join } from 'node:path';
import { extractors } from '../extract/index.ts';
import type { Document, Problem } from '../model/index.ts';
import { documentOf } from '../pipeline/index.ts';
import { openCache } from './cache.ts';
import { codeVersion } from './code-version.ts';
import { extractFile, readSource } from './extract-file.ts';
import { defaultLimits, openExtractionPool } from './extraction-pool.ts';
import { type FoundFile, findDocuments } from './find-documents.ts';

export type ReadDocuments = Readonly<{ documents: readonly Document[]; problems: readonly Problem[] }>;

/**
 * The documents at some paths, with their text from the cache of extracted text below `out`, which is all that is
 * written. A file that cannot be read is a problem; one of the same content as another is read once. In the order of
 * the paths. Throws PcpError for a path that is not there, and where no document is found at all.
 */
export async function readDocuments(
  paths: readonly string[],
  out: string,
  onProgress: (done: number, total: number, path: string) => void = () => {},
): Promise<ReadDocuments> {
  const endings = extractors.flatMap(({ extensions }) => extensions);
  const { files, problems } = findDocuments(paths, endings);
  const pool = openExtractionPool();
  const tools = { cache: openCache(join(out, 'cache')), pool, version: codeVersion('extract') };
  const read: (Document | Problem)[] = [];
  const order = files.map((_, index) => index);
  let done = 0;
  const lane = async (): Promise<void> => {
    for (let index = order.shift(); index !== undefined; index = order.shift()) {
      read[index] = await readDocument(files[index]!, tools);
      onProgress(++done, files.length, files[index]!.path);
    }
  };
  try {
    await Promise.all(Array.from({ length: 2 * defaultLimits.size }, lane));
  } finally {
    pool.close();
  }
  const documents = read.filter((one): one is Document => 'blocks' in one);
  const failed = read.filter((one): one is Problem => !('blocks' in one));
  return { documents: [...byContent(documents)], problems: [...problems, ...failed] };
}

async function readDocument(
  file: FoundFile,
  tools: Parameters<typeof extractFile>[2],
): Promise<Document | Problem> {
  const source = readSource(file);
  const extracted = 'failure' in source ? source : await extractFile(file, source, tools);
  if ('failure' in extracted) return { ...extracted.failure, severity: 'error', where: { file: file.path } };
  const { hash: sha256, bytes } = extracted;
  return documentOf(extracted.open(), {
    id: file.path,
    path: file.path,
    name: basename(file.absolute),
    bytes,
    sha256,
  });
}

function byContent(documents: readonly Document[]): Iterable<Document> {
  const first = new Map<string, Document>();
  for (const document of documents) {
    const { sha256 } = document.source;
    if (!first.has(sha256)) first.set(sha256, document);
  }
  return first.values();
}
