import { englishWords } from './english-words.ts';
import { newerWords } from './newer-words.ts';

let stems: Set<string> | null = null;

/**
 * Whether a word in lower case is an everyday word of British or American English in any regular form. Names, terms of
 * a trade and other languages are not known. Loads its list with the first word that is asked for.
 */
export function isEnglishWord(word: string): boolean {
  stems ??= new Set(`${englishWords} ${newerWords}`.split(/\s+/));
  return stems.has(word) || formsOf(word).some((form) => stems!.has(form));
}

/** What a word may be a regular form of: "planned" of "plan", "bodies" of "body", "unlawful" of "lawful". */
export function formsOf(word: string): string[] {
  const forms: string[] = [];
  for (const [ending, instead] of endings) {
    if (!word.endsWith(ending) || word.length < ending.length + 2) continue;
    const stem = word.slice(0, -ending.length);
    forms.push(...instead.map((one) => stem + one));
    if (stem.at(-1) === stem.at(-2)) forms.push(stem.slice(0, -1));
  }
  for (const prefix of prefixes)
    if (word.startsWith(prefix) && word.length > prefix.length + 3) forms.push(word.slice(prefix.length));
  return forms;
}

/** Endings of regular forms, with what stands in their place in the word itself. */
const endings: readonly (readonly [string, readonly string[]])[] = [
  ["'s", ['']],
  ['\u2019s', ['']],
  ['s', ['']],
  ['es', ['', 'is']],
  ['ies', ['y']],
  ['ed', ['', 'e']],
  ['ied', ['y']],
  ['ing', ['', 'e']],
  ['ings', ['', 'e']],
  ['er', ['', 'e']],
  ['ers', ['', 'e']],
  ['ier', ['y']],
  ['est', ['', 'e']],
  ['ly', ['', 'le']],
  ['ily', ['y']],
  ['ness', ['']],
  ['less', ['']],
  ['isation', ['ise', 'ize']],
  ['isations', ['ise', 'ize']],
  ['ize', ['ise']],
  ['ized', ['ise']],
  ['izing', ['ise']],
  ['ization', ['ise']],
];

const prefixes = [
  'un',
  're',
  'non',
  'mis',
  'over',
  'under',
  'pre',
  'co',
  'multi',
  'anti',
  'inter',
  'sub',
  'out',
];
