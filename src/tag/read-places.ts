import type { Sentence } from '../model/index.ts';
import type { Compiled } from './compile-entries.ts';
import { type Reading, readText } from './read-text.ts';
import type { Where } from './weigh.ts';

/** The words a sentence is read with. A whole `Sentence` will do. */
export type Taggable = Pick<Sentence, 'text' | 'leadIn' | 'leadInChain' | 'heading'>;

/** All that was read of one sentence, by place. */
export type PlacedReading = Readonly<{ where: Where; text: string; reading: Reading }>;

/** Reads the text, its lead-ins and its heading; `shared` keeps readings of those that many sentences have. */
export function readPlaces(
  compiled: Compiled,
  sentence: Taggable,
  shared: Map<string, Reading>,
): PlacedReading[] {
  const once = (text: string): Reading => {
    const reading = shared.get(text) ?? readText(compiled, text);
    shared.set(text, reading);
    return reading;
  };
  const chain = sentence.leadInChain.length > 0 ? sentence.leadInChain : [sentence.leadIn ?? ''];
  const leadIns = [...new Set(chain)].filter((text) => text !== '' && text !== sentence.text);
  const heading = sentence.heading === sentence.text ? null : sentence.heading;
  return [
    { where: 'text', text: sentence.text, reading: readText(compiled, sentence.text) },
    ...leadIns.map((text) => ({ where: 'lead-in' as const, text, reading: once(text) })),
    ...(heading === null ? [] : [{ where: 'heading' as const, text: heading, reading: once(heading) }]),
  ];
}
