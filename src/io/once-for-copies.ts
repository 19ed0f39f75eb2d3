import { extname } from 'node:path';
import type { ExtractedFile, SourceFile } from './extract-file.ts';
import type { ExtractionFailure } from './extraction-messages.ts';
import type { FoundFile } from './find-documents.ts';

type Extract = (
  file: FoundFile,
  source: SourceFile,
) => Promise<ExtractedFile | { failure: ExtractionFailure }>;

const keyOf = (file: FoundFile, hash: string): string =>
  JSON.stringify([hash, extname(file.absolute).toLowerCase()]);

/**
 * As `extract`, but copies of one content and format are extracted once, however many lie about, and only the first is
 * new work. `all` are the files that will be asked for: what has no copy is not held.
 */
export function onceForCopies(
  all: readonly Readonly<{ file: FoundFile; hash: string | null }>[],
  extract: Extract,
): Extract {
  const times = new Map<string, number>();
  for (const { file, hash } of all)
    if (hash !== null) times.set(keyOf(file, hash), (times.get(keyOf(file, hash)) ?? 0) + 1);
  const begun = new Map<string, ReturnType<Extract>>();
  return async (file, source) => {
    const key = keyOf(file, source.hash);
    if (times.get(key) === 1) return extract(file, source);
    const first = begun.get(key);
    if (first === undefined) {
      const own = extract(file, source);
      begun.set(key, own);
      return own;
    }
    const extracted = await first;
    return 'failure' in extracted ? extracted : { ...extracted, fresh: false };
  };
}
