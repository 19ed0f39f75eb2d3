import type { PageSentence } from '../api.ts';
import type { Stretch } from './offsets.ts';

/** Sentences of a page that somebody picks by keyboard: from the first to the last, by their places in its list. */
export type Picking = Readonly<{ first: number; last: number }>;

/** Where picking begins: the sentence after an offset, else the first. Null on a page without sentences. */
export function beginPicking(sentences: readonly PageSentence[], after: number | null): Picking | null {
  if (sentences.length === 0) return null;
  const found = after === null ? 0 : sentences.findIndex(({ start }) => start >= after);
  const at = found < 0 ? sentences.length - 1 : found;
  return { first: at, last: at };
}

/** Picks the sentence before (-1) or after (1); stays at the ends. */
export function movePicking({ last }: Picking, by: 1 | -1, count: number): Picking {
  const at = Math.min(count - 1, Math.max(0, last + by));
  return { first: at, last: at };
}

/** Takes one more sentence (1) or one fewer (-1), never none. */
export const extendPicking = ({ first, last }: Picking, by: 1 | -1, count: number): Picking => ({
  first,
  last: Math.min(count - 1, Math.max(first, last + by)),
});

/** The stretch of the document that was picked. */
export const pickedStretch = (sentences: readonly PageSentence[], { first, last }: Picking): Stretch => ({
  start: sentences[first]!.start,
  end: sentences[last]!.end,
});
