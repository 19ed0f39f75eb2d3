/**
 * Words in a fingerprint, and fingerprints in a window: a passage of `shortest` words or more that two texts share is
 * always found, one of fewer than `gram` never. S. Schleimer, D. Wilkerson and A. Aiken, "Winnowing: local algorithms for
 * document fingerprinting" (SIGMOD 2003), with words for letters.
 */
export const gram = 8;
const windowSize = 5;
export const shortest = gram + windowSize - 1;

const base = 1_000_003;

/** Places of the fingerprints that winnowing chooses, with their hashes. */
export type Fingerprints = readonly Readonly<{ hash: number; at: number }>[];

/** Winnows a text of numbered words: in each window the least hash, of equals the last. */
export function winnow(words: readonly number[]): Fingerprints {
  const hashes = hashesOf(words);
  const chosen: { hash: number; at: number }[] = [];
  let last = -1;
  for (let from = 0; from + windowSize <= hashes.length; from += 1) {
    let least = from;
    for (let at = from + 1; at < from + windowSize; at += 1) if (hashes[at]! <= hashes[least]!) least = at;
    if (least === last) continue;
    last = least;
    chosen.push({ hash: hashes[least]!, at: least });
  }
  return chosen;
}

/** Rolling hashes (Karp and Rabin 1987, modulo 2 to the 32nd), mixed so that the least is no common word's. */
function hashesOf(words: readonly number[]): Uint32Array {
  const count = Math.max(0, words.length - gram + 1);
  const hashes = new Uint32Array(count);
  let power = 1;
  for (let i = 1; i < gram; i += 1) power = Math.imul(power, base);
  let rolling = 0;
  words.forEach((word, at) => {
    if (at >= gram) rolling = (rolling - Math.imul(words[at - gram]! + 1, power)) | 0;
    rolling = (Math.imul(rolling, base) + word + 1) | 0;
    if (at >= gram - 1) hashes[at - gram + 1] = mixed(rolling);
  });
  return hashes;
}

/** The finaliser of MurmurHash3 (A. Appleby), in the public domain. */
function mixed(hash: number): number {
  let value = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
