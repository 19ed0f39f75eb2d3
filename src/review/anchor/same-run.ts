import { tokenise } from '../../text/index.ts';

/** Words of two texts that follow each other in both: the longest run of them, and its share of either. */
export type SameRun = Readonly<{ words: number; ofQuote: number; ofOther: number }>;

/** Words of a text beyond these are not looked at. */
const mostWords = 300;
export const runningWords = (text: string): string[] =>
  tokenise(text)
    .slice(0, mostWords)
    .map(({ folded }) => folded);

/** The longest run of the same words in a quote and another text, common words too. */
export function sameRun(quote: readonly string[], other: readonly string[]): SameRun {
  let longest = 0;
  let before = new Uint16Array(other.length + 1);
  for (const word of quote) {
    const now = new Uint16Array(other.length + 1);
    for (let at = 0; at < other.length; at++)
      if (other[at] === word) {
        now[at + 1] = before[at]! + 1;
        if (now[at + 1]! > longest) longest = now[at + 1]!;
      }
    before = now;
  }
  return { words: longest, ofQuote: longest / quote.length, ofOther: longest / other.length };
}
