import type { Anchor } from '../../model/index.ts';
import type { Eligible } from './homes.ts';

/** What is known of anchored words and of the text that they were found in; the more is known, the more of them can be told. */
export type Known = Readonly<{
  eligible: Eligible;
  /** The sentences of the text. */
  sentences: readonly string[];
  /** The categories that the machine read an anchor's words as being about. */
  codesOf: (anchor: Anchor) => readonly string[];
}>;

export const nothingKnown: Known = { eligible: () => true, sentences: [], codesOf: () => [] };
