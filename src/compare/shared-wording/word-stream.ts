import type { ReadSentence } from '../../model/index.ts';
import { tokenise } from '../../text/index.ts';
import type { Reading } from '../reading.ts';

/** A sentence with the file it stands in. */
type Source = Readonly<{ document: string; sentence: ReadSentence }>;

/** The English words of an edition in reading order, without furniture and contents pages. */
export type WordStream = Readonly<{
  /** A number for each word, the same for the same word in any stream of one vocabulary. */
  words: readonly number[];
  /** For each word, the index of its sentence in `sources`, and its offsets there. */
  sentence: readonly number[];
  start: readonly number[];
  end: readonly number[];
  sources: readonly Source[];
}>;

/** Words numbered as they are met. */
export type Vocabulary = Map<string, number>;

export function readStream({ analyses }: Reading, vocabulary: Vocabulary): WordStream {
  const words: number[] = [];
  const sentence: number[] = [];
  const start: number[] = [];
  const end: number[] = [];
  const sources: Source[] = [];
  for (const { id, sentences } of analyses) {
    for (const one of sentences) {
      if (one.language !== 'en' || one.blockKind === 'furniture' || one.blockKind === 'contents') continue;
      for (const token of tokenise(one.text)) {
        words.push(numberOf(token.folded, vocabulary));
        sentence.push(sources.length);
        start.push(token.start);
        end.push(token.end);
      }
      sources.push({ document: id, sentence: one });
    }
  }
  return { words, sentence, start, end, sources };
}

function numberOf(word: string, vocabulary: Vocabulary): number {
  const known = vocabulary.get(word);
  if (known !== undefined) return known;
  vocabulary.set(word, vocabulary.size);
  return vocabulary.size - 1;
}

/** The words from place `from` to before `to` as they are printed, sentences joined by a space. */
export function wordingAt(stream: WordStream, from: number, to: number): string {
  const parts: string[] = [];
  for (let at = from; at < to; ) {
    const index = stream.sentence[at]!;
    let last = at;
    while (last + 1 < to && stream.sentence[last + 1] === index) last += 1;
    parts.push(stream.sources[index]!.sentence.text.slice(stream.start[at], stream.end[last]));
    at = last + 1;
  }
  return parts.join(' ');
}
