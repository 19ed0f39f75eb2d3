import type { Sentence } from '../model/index.ts';
import type { Compiled } from './compile-entries.ts';
import type { Definitions } from './definitions.ts';
import { type Reading, readText } from './read-text.ts';
import type { Where } from './weigh.ts';
import type { Words } from './words.ts';
import { wordsAsDefined } from './words-as-defined.ts';

/** The words a sentence is read with. A whole `Sentence` will do. `id` is what a document's abbreviations name. */
export type Taggable = Pick<Sentence, 'text' | 'leadIn' | 'leadInChain' | 'heading'> &
  Partial<Pick<Sentence, 'id' | 'headingPath'>>;

/** All that was read of one sentence, by place. */
export type PlacedReading = Readonly<{ where: Where; text: string; words: Words; reading: Reading }>;

/** Reads the texts of one document's sentences; readings of headings and lead-ins, which many share, are kept. */
export function placeReader(compiled: Compiled, definitions: Definitions) {
  const shared = new Map<string, Readonly<{ words: Words; reading: Reading }>>();
  const read = (text: string, at: number) => {
    const words = wordsAsDefined(text, at, definitions);
    return { words, reading: readText(compiled, text, words) };
  };
  const once = (text: string, at: number) => {
    const known = shared.get(text) ?? read(text, at);
    // What an abbreviation stands for may change from sentence to sentence.
    if (known.words.replaced.length > 0) return read(text, at);
    shared.set(text, known);
    return known;
  };
  /** Reads the text, its lead-ins and the headings above; `at` is the place of the sentence in the document. */
  return (sentence: Taggable, at: number): PlacedReading[] => {
    const chain = sentence.leadInChain.length > 0 ? sentence.leadInChain : [sentence.leadIn ?? ''];
    const leadIns = [...new Set(chain)].filter((text) => text !== '' && text !== sentence.text);
    return [
      { where: 'text', text: sentence.text, ...read(sentence.text, at) },
      ...leadIns.map((text) => ({ where: 'lead-in' as const, text, ...once(text, at) })),
      ...headingsOf(sentence).map((text) => ({ where: 'heading' as const, text, ...once(text, at) })),
    ];
  };
}

/** The headings of section, chapter and part. The title of the whole, which stands above them, says nothing of one sentence. */
function headingsOf({ text, heading, headingPath = [] }: Taggable): string[] {
  const headings = headingPath.length > 1 ? headingPath.slice(1) : heading === null ? [] : [heading];
  return [...new Set(headings)].filter((one) => one !== text);
}
