/** A code of a codebook for programs in which people code texts, with the codes inside it. */
export type CodebookCode = Readonly<{
  /** The same for ever: version 5 of the name in `names.ts`. */
  guid: string;
  name: string;
  /** What a coder reads of it; empty where nothing is said. */
  description: string;
  /** False for a code that only holds others, and for one that is no longer used. */
  isCodable: boolean;
  codes: readonly CodebookCode[];
}>;
