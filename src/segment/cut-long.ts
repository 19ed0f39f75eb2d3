import type { Span } from '../model/index.ts';

/** Longest sentence, in characters: far above any that a person wrote, and short enough for every rule and list after it. */
export const longestSentence = 4000;

/** Spans of a text, each longer than any sentence cut after white space, or where there is none in the middle of a word. */
export function cutLong(spans: readonly Span[], text: string): Span[] {
  return spans.flatMap((span) => (span.end - span.start <= longestSentence ? [span] : piecesOf(span, text)));
}

function piecesOf({ start, end }: Span, text: string): Span[] {
  const pieces: Span[] = [];
  let from = start;
  while (end - from > longestSentence) {
    const most = from + longestSentence;
    const space = text.slice(most - longestWord, most).search(/\s\S*$/);
    const to = space < 0 ? most - (isSplitPair(text, most) ? 1 : 0) : most - longestWord + space;
    const piece = text.slice(from, to).trimEnd();
    if (piece !== '') pieces.push({ start: from, end: from + piece.length });
    from = to;
    while (from < end && /\s/.test(text[from]!)) from++;
  }
  if (end > from) pieces.push({ start: from, end });
  return pieces;
}

const longestWord = 200;

/** A sign of two code units is not cut in two. */
function isSplitPair(text: string, at: number): boolean {
  return /[\uD800-\uDBFF]/.test(text[at - 1] ?? '');
}
