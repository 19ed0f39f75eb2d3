import { createRequire } from 'node:module';
import type { PorterStemmer } from 'natural/lib/natural/stemmers/index.js';

// One file of natural, never its root (which loads database drivers, reads .env and takes over a second), and only
// when the first word is stemmed: the processes that read files never do.
const stemmerFile = 'natural/lib/natural/stemmers/porter_stemmer.js';
let stemmer: typeof PorterStemmer | null = null;

const known = new Map<string, string>();

/** Porter stem of one folded word; a possessive ending is dropped first. */
export function stem(word: string): string {
  const found = known.get(word);
  if (found !== undefined) return found;
  stemmer ??= createRequire(import.meta.url)(stemmerFile) as typeof PorterStemmer;
  const stemmed = stemmer.stem(word.replace(/'s?$/, ''));
  if (known.size < 100_000) known.set(word, stemmed);
  return stemmed;
}
