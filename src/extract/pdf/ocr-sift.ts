import type { SeenWord } from '../ocr/recogniser.ts';

/** Signs that are words of a text by themselves. */
const sign = /^[•●○▪■–—&+£%*|!-]+$/u;
const leastWords = 3;

/**
 * The recognised words that are words of a page: without the stray signs that edges and drawings are taken for.
 * None where what is left is too little or too doubtful to be text, as in a photograph.
 */
export function sift(words: readonly SeenWord[]): SeenWord[] {
  const lines = Map.groupBy(words, (word) => word.line);
  const kept = words.filter(
    (word) =>
      (/[\p{L}\p{N}]/u.test(word.text) || (sign.test(word.text) && word.confidence > 0.3)) &&
      !isStray(word, lines.get(word.line) ?? []),
  );
  const telling = kept.filter(({ text }) => /\p{L}{2}/u.test(text));
  const sure = telling.filter(({ confidence }) => confidence >= 0.6);
  return sure.length >= leastWords && sure.length >= 0.4 * telling.length ? kept : [];
}

/** One or two doubtful letters alone on a line are a speck or an edge. */
function isStray({ text, confidence }: SeenWord, line: readonly SeenWord[]): boolean {
  return line.length === 1 && confidence < 0.6 && [...text].length <= 2;
}
