import { mark, type Words } from './units.ts';

/** A word or a phrase of two or three, by the stems of its words, with the places of its first word. */
export type Phrase = Readonly<{ text: string; length: number; places: readonly number[] }>;

const longest = 3;
/** Words on each side by which a passage that is printed again is known. */
const context = 3;

/**
 * The phrases that occur `least` times or more, outside names unless these are wanted: words in a row, without a stop or comma between, of which
 * the first and the last say something. Passages that are equal for three words on each side, such as what a law has every
 * plan say, count once. Work and memory grow with the number of words: a phrase is made of shorter phrases that are
 * frequent enough themselves.
 */
export function phrasesOf(words: Words, least: number, names = false): Phrase[] {
  const phrases: Phrase[] = [];
  let frequent = new Uint8Array(words.key.length).fill(1);
  for (let length = 1; length <= longest; length += 1) {
    const runs = frequentRuns(words, length, least, frequent);
    frequent = runs.frequent;
    for (const all of runs.places.values()) {
      const first = all[0]!;
      const places = once(words, all, length);
      if (places.length < least || (!names && isName(words, places, length))) continue;
      const keys = words.key.slice(first, first + length).map((key) => words.keys[key]!);
      phrases.push({ text: keys.join(' '), length, places });
    }
  }
  return phrases;
}

/**
 * Runs of so many words that are frequent enough, with the places of those that begin and end with a word that says
 * something; `shorter` and `frequent` mark the words with which a frequent run begins, of one word less and of this
 * length.
 */
function frequentRuns(words: Words, length: number, least: number, shorter: Uint8Array) {
  const { key, marks } = words;
  const none = -1;
  const names = new Float64Array(key.length).fill(none);
  const counts = new Map<number, number>();
  for (let from = 0; from + length <= key.length; from += 1) {
    const to = from + length - 1;
    const isRun =
      length === 1 || (shorter[from] === 1 && shorter[from + 1] === 1 && (marks[to]! & mark.follows) !== 0);
    if (!isRun) continue;
    const name = nameOf(words, from, length);
    names[from] = name;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const frequent = new Uint8Array(key.length);
  const places = new Map<number, number[]>();
  names.forEach((name, from) => {
    if (name === none || counts.get(name)! < least) return;
    frequent[from] = 1;
    if (!saysSomething(words, from) || !saysSomething(words, from + length - 1)) return;
    const there = places.get(name);
    if (there === undefined) places.set(name, [from]);
    else there.push(from);
  });
  return { frequent, places };
}

/** One number for up to three words of a vocabulary of up to 200,000. */
function nameOf({ key }: Words, from: number, length: number): number {
  let name = 0;
  for (let at = from; at < from + length; at += 1) name = name * 200_003 + key[at]! + 1;
  return name;
}

function saysSomething({ marks }: Words, at: number): boolean {
  return (marks[at]! & mark.says) !== 0;
}

/** The places without those whose words around are the same as an earlier one's. */
function once(words: Words, places: readonly number[], length: number): number[] {
  const met = new Set<number>();
  return places.filter((place) => {
    const around = aroundOf(words, place, length);
    if (met.has(around)) return false;
    met.add(around);
    return true;
  });
}

/** A hash of the words from three before to three after, in 53 bits. */
function aroundOf({ key, unit }: Words, place: number, length: number): number {
  let [high, low] = [0x811c9dc5, 0x01000193];
  for (let at = place - context; at < place + length + context; at += 1) {
    const word = unit[at] === unit[place] ? key[at]! + 1 : 0;
    high = Math.imul(high ^ word, 0x01000193);
    low = Math.imul(low + word, 0x5bd1e995) ^ (low >>> 13);
  }
  return (high >>> 0) * 2 ** 21 + (low >>> 11);
}

/** Whether it is mostly printed with a capital inside sentences. */
function isName({ marks }: Words, places: readonly number[], length: number): boolean {
  let [telling, named] = [0, 0];
  for (const place of places) {
    if (!(marks[place]! & mark.tells)) continue;
    telling += 1;
    for (let at = place; at < place + length; at += 1) {
      if (!(marks[at]! & mark.capital)) continue;
      named += 1;
      break;
    }
  }
  return named * 2 > telling;
}
