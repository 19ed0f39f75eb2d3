import { z } from 'zod';
import { problemSchema } from './problem.ts';

/** A half-open range of UTF-16 offsets into `Document.text`. */
export const spanSchema = z.object({
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
});
export type Span = Readonly<z.infer<typeof spanSchema>>;

/** A rectangle in points from the top left of the page as shown (rotation applied); `page` is 1-based. */
export const boxSchema = z.object({
  page: z.number().int().positive(),
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
});
export type Box = Readonly<z.infer<typeof boxSchema>>;

export const blockKinds = [
  'heading',
  'paragraph',
  'list-item',
  'table-cell',
  'side-box',
  'pull-quote',
  'caption',
  'footnote',
  'contents',
  'furniture',
] as const;
export const blockKindSchema = z.enum(blockKinds);
export type BlockKind = z.infer<typeof blockKindSchema>;

export const documentFormats = ['pdf', 'docx', 'html', 'markdown', 'text'] as const;
export const documentFormatSchema = z.enum(documentFormats);
export type DocumentFormat = z.infer<typeof documentFormatSchema>;

/** A stretch of `Document.text` painted in one rectangle of a page: a line or a part of one. */
export const runSchema = z.object({
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  box: boxSchema,
  /** For words recognised in a picture, how sure the recogniser is of them, 0 to 1; not given for text. */
  confidence: z.number().min(0).max(1).optional(),
});
export type Run = Readonly<z.infer<typeof runSchema>>;

/**
 * Where a table cell stands; `header` is the text of its column's header cell, `rowHeader` of its row's. `rows` and
 * `columns` are given for a merged cell: how many it takes, `row` and `column` being the first.
 */
export const tablePlaceSchema = z.object({
  table: z.number().int().nonnegative(),
  row: z.number().int().nonnegative(),
  column: z.number().int().nonnegative(),
  rows: z.number().int().min(2).optional(),
  columns: z.number().int().min(2).optional(),
  header: z.string().nullable(),
  rowHeader: z.string().nullable(),
  isHeader: z.boolean(),
});
export type TablePlace = Readonly<z.infer<typeof tablePlaceSchema>>;

/**
 * A block of text in reading order. `span` covers the block's words in `Document.text`; blocks do not overlap
 * and are separated by newlines. A paragraph that runs on over columns or pages is one block.
 */
export const blockSchema = z.object({
  index: z.number().int().nonnegative(),
  kind: blockKindSchema,
  span: spanSchema,
  /** First page of the block, 1-based; null for formats without pages. */
  page: z.number().int().positive().nullable(),
  /** Position of the words on pages; empty for formats without pages. In order of `start`. */
  runs: z.array(runSchema),
  /** Heading level (1 is the title) or list nesting level (1 is outermost); null for other kinds. */
  level: z.number().int().positive().nullable(),
  /** Number of the list the item belongs to, unique in the document; null for other kinds. */
  list: z.number().int().nonnegative().nullable(),
  /** The item's own marker ("•", "2.", "(a)"), not part of the text; null where there is none. */
  marker: z.string().nullable(),
  /** Index of the block that introduces this item (nearest lead-in line or parent item); null where none. */
  leadIn: z.number().int().nonnegative().nullable(),
  table: tablePlaceSchema.nullable(),
});
export type Block = Readonly<z.infer<typeof blockSchema>>;

/** How far what was read can be relied on: `check` where it is to be held against the page, `poor` where it fails. */
export const trustLevels = ['good', 'check', 'poor'] as const;
export const trustLevelSchema = z.enum(trustLevels);
export type TrustLevel = z.infer<typeof trustLevelSchema>;

/** What was read from one page, so that nothing is lost in silence. */
export const pageRecordSchema = z.object({
  page: z.number().int().positive(),
  width: z.number(),
  height: z.number(),
  characters: z.number().int().nonnegative(),
  unmappedGlyphs: z.number().int().nonnegative(),
  images: z.number().int().nonnegative().nullable(),
  /** How the order of the page was found. */
  order: z.enum(['tags', 'geometry', 'none']),
  /** Where its words come from: the file's text, or recognised in a picture of the page. */
  read: z.enum(['text', 'ocr', 'nothing']),
  /** For recognised pages, the mean confidence of words (0 to 1) and how far the page was turned, in degrees. */
  ocr: z.object({ confidence: z.number(), turned: z.number() }).nullable(),
  /** How sure the order of its blocks is, 0 to 1; null for a page without blocks. */
  orderConfidence: z.number().min(0).max(1).nullable(),
  /** Share of its words that no lexicon and no other page knows: joined, split or misread words; null for few words. */
  oddWords: z.number().min(0).max(1).nullable(),
  trust: trustLevelSchema,
});
export type PageRecord = Readonly<z.infer<typeof pageRecordSchema>>;

/** How far a document can be trusted, and why, in words for its reader. */
export const documentTrustSchema = z.object({
  level: trustLevelSchema,
  /** Plain sentences, the gravest first, each with the pages it concerns; no pages where it concerns the file. */
  reasons: z.array(z.object({ says: z.string(), pages: z.array(z.number().int().positive()) })),
  characters: z.number().int().nonnegative(),
  /** Median over the pages that have text; null for formats without pages. */
  charactersPerPage: z.number().nonnegative().nullable(),
  /** Share of pages at each level; null for formats without pages. */
  shares: z.record(trustLevelSchema, z.number().min(0).max(1)).nullable(),
});
export type DocumentTrust = Readonly<z.infer<typeof documentTrustSchema>>;

/** A protective marking that a document bears, and its pages; none for formats without pages. */
export const markingSchema = z.object({
  marking: z.string(),
  pages: z.array(z.number().int().positive()),
});
export type DocumentMarking = Readonly<z.infer<typeof markingSchema>>;

/** The file that a document was read from. `path` is as the user gave it, with forward slashes. */
export const sourceSchema = z.object({
  path: z.string(),
  name: z.string(),
  format: documentFormatSchema,
  bytes: z.number().int().nonnegative(),
  sha256: z.string(),
  pages: z.number().int().nonnegative().nullable(),
  title: z.string().nullable(),
});
export type Source = Readonly<z.infer<typeof sourceSchema>>;

export const documentSchema = z.object({
  schemaVersion: z.literal(1),
  id: z.string(),
  source: sourceSchema,
  /** All text in reading order. Line breaks inside a block are single spaces, hyphens at line ends resolved. */
  text: z.string(),
  blocks: z.array(blockSchema),
  pages: z.array(pageRecordSchema),
  trust: documentTrustSchema.optional(),
  problems: z.array(problemSchema),
});
export type Document = Readonly<z.infer<typeof documentSchema>>;

/** What an extractor gives back: a document without what only its caller knows (id, path, hash). */
export type Extraction = Omit<Document, 'schemaVersion' | 'id' | 'source'> & {
  readonly format: DocumentFormat;
  readonly pageCount: number | null;
  readonly title: string | null;
};
