import { exitCodes, PcpError } from '../model/errors.ts';
import type { CodebookCode, PageRecord, Place, Span } from '../model/index.ts';

/** The text of a document as it was read, and where its sentences and pages are. */
export type ReadText = Readonly<{
  text: string;
  /** A stretch of the text as it may be quoted, contact details masked. */
  words: (start: number, end: number) => string;
  /** By sentence id; offsets are UTF-16, as everywhere. */
  spans: ReadonlyMap<string, Span>;
  /** None for formats without pages. */
  pages: readonly Pick<PageRecord, 'page' | 'width' | 'height'>[];
}>;

/**
 * What a comparison does not hold and some formats need. The edge hands it in as functions, which are called only where
 * such a format is asked for; each gives the same for the same run.
 */
export type HandedIn = Readonly<{
  /** By document id; throws PcpError where what was read is no longer there. */
  readText?: (document: string) => ReadText;
  /** Bytes of the file of a document, given only where sources were asked for. */
  sourceFile?: (document: string) => Uint8Array;
  /** The taxonomy of the comparison as codes with all that a coder reads of them; null where it is not at hand. */
  codebook?: () => readonly CodebookCode[] | null;
  /** A page as PDF. */
  print?: (html: string) => Promise<Uint8Array>;
}>;

/** Where a sentence stands in the text. Throws `texts-differ` where the text is not the one that was compared. */
export function spanOf({ spans }: ReadText, { document, sentence }: Place): Span {
  const span = spans.get(sentence);
  if (span) return span;
  throw new PcpError({
    code: 'texts-differ',
    message: `What is saved of "${document}" is not what the comparison was made from.`,
    hint: 'Run pcp analyse again with the same --out.',
    exitCode: exitCodes.unreadableInput,
  });
}
