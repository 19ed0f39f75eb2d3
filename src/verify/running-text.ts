import { bareText, partsBetweenMasks } from '../text/index.ts';
import type { PlainWord } from './plain-reading.ts';

/** Letters and digits of words one after another, with the offsets at which a word begins and ends. */
export type RunningText = Readonly<{
  bare: string;
  starts: ReadonlySet<number>;
  ends: ReadonlySet<number>;
  /** From and to of words so long that a reader cuts them: a quote may begin and end in one. */
  long: readonly (readonly [number, number])[];
}>;

/** Letters and digits of the longest word that is read whole. */
const longestWord = 1000;

export function runningText(words: readonly PlainWord[]): RunningText {
  const parts: string[] = [];
  const [starts, ends] = [new Set<number>(), new Set<number>()];
  const long: [number, number][] = [];
  let at = 0;
  for (const { text } of words) {
    // Signs such as a dash or a slash join what another reader parts.
    for (const piece of text.split(/[^\p{L}\p{N}\p{M}]+/u)) {
      const letters = bareText(piece);
      if (letters === '') continue;
      parts.push(letters);
      starts.add(at);
      if (letters.length > longestWord) long.push([at, at + letters.length]);
      at += letters.length;
      ends.add(at);
    }
  }
  return { bare: parts.join(''), starts, ends, long };
}

/** A text that has the letters so often inside longer words is not looked through to its end. */
const mostTries = 10_000;

/** Most letters and digits of an e-mail address, a telephone number or a postal address that is masked in a quote. */
const longestContact = 200;

/**
 * Whether the letters and digits of `wanted` stand in the text one after another, from the beginning of a word to the end
 * of one: "act" does not stand in "activity". They must begin before the offset `before`. Where contact details are masked in
 * the quote, its parts must follow each other with as much between them as such details take.
 */
export const standsIn = (
  text: RunningText,
  wanted: string,
  before: number = Number.POSITIVE_INFINITY,
): boolean => standsFrom(text, wanted, 0, before) !== null;

/** The offset at which they begin, looked for from another on; null where they do not stand there. */
export function standsFrom(
  { bare, starts, ends, long }: RunningText,
  wanted: string,
  from: number,
  before: number = Number.POSITIVE_INFINITY,
): number | null {
  const [letters = '', ...others] = partsBetweenMasks(wanted)
    .map(bareText)
    .filter((part) => part !== '');
  if (letters === '') return from;
  const bounds = (edges: ReadonlySet<number>, offset: number) =>
    edges.has(offset) || long.some(([start, end]) => offset > start && offset < end);
  let at = bare.indexOf(letters, from);
  for (let tries = 0; at >= 0 && at < before && tries < mostTries; tries += 1) {
    const end = endAfter(bare, at + letters.length, others);
    if (bounds(starts, at) && end !== null && bounds(ends, end)) return at;
    at = bare.indexOf(letters, at + 1);
  }
  return null;
}

/** Where the last of some parts ends that follow each other from an offset on; null where one does not follow. */
function endAfter(bare: string, from: number, parts: readonly string[]): number | null {
  let end = from;
  for (const part of parts) {
    const at = bare.slice(end, end + longestContact + part.length).indexOf(part);
    if (at < 0) return null;
    end += at + part.length;
  }
  return end;
}
