import { extractDocument } from '../../src/extract/index.ts';
import type { Block, BlockKind, Document, Extraction } from '../../src/model/index.ts';

/** A block as tests look at it: its kind, words, level and the words of the block that introduces it. */
export type Seen = { kind: BlockKind; text: string; level?: number; leadIn?: string };

/** Extraction of a text as the file of that name. */
export function extractText(text: string, name: string): Promise<Extraction> {
  return extractDocument(new TextEncoder().encode(text), name);
}

/** The blocks of an extraction, without what is null. */
export function seen(extraction: Extraction): Seen[] {
  const textOf = (block: Block | undefined) =>
    extraction.text.slice(block?.span.start ?? 0, block?.span.end ?? 0);
  return extraction.blocks.map((block) => ({
    kind: block.kind,
    text: textOf(block),
    ...(block.level === null ? {} : { level: block.level }),
    ...(block.leadIn === null ? {} : { leadIn: textOf(extraction.blocks[block.leadIn]) }),
  }));
}

/** An extraction made a document, as the pipeline does. */
export function asDocument(extraction: Extraction): Document {
  const { format, pageCount, title, ...rest } = extraction;
  const source = { path: 'plan', name: 'plan', format, bytes: 1, sha256: '', pages: pageCount, title };
  return { schemaVersion: 1, id: 'plan', source, ...rest };
}
