import type { Document, Extraction } from '../model/index.ts';

/** What only the reader of a file knows of it. */
export type FileFacts = Readonly<{ id: string; path: string; name: string; bytes: number; sha256: string }>;

/** A document: what was extracted, with the file it came from. */
export function documentOf(extraction: Extraction, file: FileFacts): Document {
  const { format, pageCount, title, text, blocks, pages, trust, problems } = extraction;
  return {
    schemaVersion: 1,
    id: file.id,
    source: {
      path: file.path,
      name: file.name,
      format,
      bytes: file.bytes,
      sha256: file.sha256,
      pages: pageCount,
      title,
    },
    text,
    blocks,
    pages,
    ...(trust && { trust }),
    problems: problems.map((problem) => ({ ...problem, where: { ...problem.where, file: file.path } })),
  };
}
