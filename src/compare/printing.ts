import type { Analysis, ReadSentence } from '../model/index.ts';
import { foldText } from '../text/index.ts';
import { contentWords } from './content-words.ts';
import { byText } from './order.ts';

/** One printing of something: the sentence and where its document stands among the edition's files. */
export type Printing = Readonly<{
  sentence: ReadSentence;
  document: string;
  file: number;
  position: number;
  folded: string;
  leadIn: string;
  words: ReadonlySet<string>;
}>;

/** Order of two printings in the edition. */
export function inReadingOrder(a: Printing, b: Printing): number {
  return a.file - b.file || a.position - b.position;
}

/** The English sentences of a document outside furniture; `file` is the document's place in its edition. */
export function printingsOf(analysis: Analysis, file: number): Printing[] {
  const printings: Printing[] = [];
  for (const [position, sentence] of analysis.sentences.entries()) {
    if (sentence.blockKind === 'furniture' || sentence.language !== 'en' || isBackground(sentence)) continue;
    const folded = wordingOf(sentence);
    const leadIn = sentence.leadIn === null ? '' : foldText(sentence.leadIn);
    printings.push({
      sentence,
      document: analysis.id,
      file,
      position,
      folded,
      leadIn,
      words: contentWords(folded),
    });
  }
  return printings;
}

/** Running text that says nothing compared; the like in a heading, box or quote may repeat what is. */
function isBackground({ kind, tags, uncertain, blockKind }: ReadSentence): boolean {
  const running = blockKind === 'paragraph' || blockKind === 'list-item' || blockKind === 'footnote';
  return running && kind === 'context' && tags.length === 0 && !uncertain;
}

/** A line of the contents page without the page number it ends in. */
function wordingOf({ text, blockKind }: ReadSentence): string {
  const folded = foldText(text);
  return blockKind === 'contents' ? folded.replace(/\d{1,3}$/, '') : folded;
}

/** An order by words alone: the same however the edition is split into files. */
export function longestFirst(a: Printing, b: Printing): number {
  return (
    b.words.size - a.words.size ||
    b.folded.length - a.folded.length ||
    byText(a.folded, b.folded) ||
    byText(a.sentence.kind, b.sentence.kind) ||
    byText(a.leadIn, b.leadIn) ||
    inReadingOrder(a, b)
  );
}

/** A line of the contents page repeats a heading and is nothing said; untagged context is not compared. */
export function standsForItself({ sentence }: Printing): boolean {
  if (sentence.blockKind === 'contents') return false;
  return sentence.kind !== 'context' || sentence.tags.length > 0 || sentence.uncertain;
}
