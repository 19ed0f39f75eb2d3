import type { Box } from '../model/index.ts';
import { bareText, partsBetweenMasks } from '../text/index.ts';
import type { PlainPage, PlainWord } from './plain-reading.ts';

// Half a line's slack above and below: programs differ on where a line's box begins, not on which line a word is in.
const slack = 2;

/** The words whose middle lies in one of the boxes, in the reader's order. */
export function wordsInBoxes(pages: readonly PlainPage[], boxes: readonly Box[]): PlainWord[] {
  return pages.flatMap(({ page, words }) => {
    const here = boxes.filter((box) => box.page === page);
    return here.length === 0 ? [] : words.filter((word) => here.some((box) => isInside(word, box)));
  });
}

function isInside({ x, y }: PlainWord, box: Box): boolean {
  return (
    x >= box.x - slack &&
    x <= box.x + box.width + slack &&
    y >= box.y - slack &&
    y <= box.y + box.height + slack
  );
}

/**
 * Whether every word of `wanted` is among the words, each used once, in whatever order. A word that one reader parts and the
 * other joins (at the end of a line, or set with wide spaces) is found by its letters in what is left.
 */
export function areAmong(words: readonly PlainWord[], wanted: string): boolean {
  const left = new Map<string, number>();
  const given = piecesOf(words.map(({ text }) => text).join(' '));
  for (const piece of given) left.set(piece, (left.get(piece) ?? 0) + 1);
  const missing: string[] = [];
  // What is masked in a quote is on the page in its own letters.
  for (const piece of piecesOf(partsBetweenMasks(wanted).join(' '))) {
    const count = left.get(piece) ?? 0;
    if (count > 0) left.set(piece, count - 1);
    else missing.push(piece);
  }
  if (missing.length === 0) return true;
  const rest = given.filter((piece) => {
    const count = left.get(piece) ?? 0;
    if (count > 0) left.set(piece, count - 1);
    return count > 0;
  });
  return isRun(rest, missing.join('')) || missing.every((piece) => isRun(rest, piece));
}

const piecesOf = (text: string): string[] =>
  text
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map(bareText)
    .filter((piece) => piece !== '');

/** Whether the letters are those of some whole pieces that follow each other: "5" is no run of "15". */
function isRun(pieces: readonly string[], letters: string): boolean {
  return pieces.some((_, from) => {
    let left = letters;
    for (let at = from; left !== '' && at < pieces.length; at += 1) {
      if (!left.startsWith(pieces[at]!)) return false;
      left = left.slice(pieces[at]!.length);
    }
    return left === '';
  });
}
