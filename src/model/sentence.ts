import { z } from 'zod';
import { blockKindSchema, boxSchema, spanSchema, tablePlaceSchema } from './document.ts';

/** What a column of a table says of the things in it: who is to do them, or by when. */
export const columnMeaningSchema = z.enum(['lead', 'date']);

/** Another cell of a sentence's row: its column's header (null where there is none), and its words. */
export const rowCellSchema = z.object({
  header: z.string().nullable(),
  text: z.string(),
  says: columnMeaningSchema.nullable(),
});
export type RowCell = Readonly<z.infer<typeof rowCellSchema>>;

/**
 * The unit that is read: a natural sentence, list item, heading or table cell, with what a careful reader
 * would read it with. `document.text.slice(span.start, span.end) === text`.
 */
export const sentenceSchema = z.object({
  /** Unique in its document: hash of words, lead-in and occurrence. */
  id: z.string(),
  text: z.string(),
  span: spanSchema,
  /** First page, 1-based; null for formats without pages. */
  page: z.number().int().positive().nullable(),
  boxes: z.array(boxSchema),
  /** Index of its block. */
  block: z.number().int().nonnegative(),
  blockKind: blockKindSchema,
  /** Heading or list level, as of the block. */
  level: z.number().int().positive().nullable(),
  list: z.number().int().nonnegative().nullable(),
  table: tablePlaceSchema.nullable(),
  /** For a table cell that is no header, the other cells of its row from left to right; else not given. */
  row: z.array(rowCellSchema).readonly().optional(),
  /** Text of the nearest heading above; for a heading, its own text. */
  heading: z.string().nullable(),
  /** Headings from the outermost down to `heading`. */
  headingPath: z.array(z.string()),
  /** Block index of the nearest heading, which names the section; null before the first heading. */
  section: z.number().int().nonnegative().nullable(),
  /** Text of the line that introduces this item (nearest); a table cell has its column header here. */
  leadIn: z.string().nullable(),
  /** All lead-ins from the outermost to the nearest (a nested item has its parents' too). */
  leadInChain: z.array(z.string()),
  /** ISO 639-1 code of the block's language: 'en', or 'cy' for Welsh. */
  language: z.enum(['en', 'cy']),
});
export type Sentence = Readonly<z.infer<typeof sentenceSchema>>;
