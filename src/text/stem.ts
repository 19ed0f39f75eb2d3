// The sub-module, never the package's root: that loads database drivers, reads .env and takes over a second.
import { PorterStemmer } from 'natural/lib/natural/stemmers/index.js';

const known = new Map<string, string>();

/** Porter stem of one folded word; a possessive ending is dropped first. */
export function stem(word: string): string {
  const found = known.get(word);
  if (found !== undefined) return found;
  const stemmed = PorterStemmer.stem(word.replace(/'s?$/, ''));
  if (known.size < 100_000) known.set(word, stemmed);
  return stemmed;
}
