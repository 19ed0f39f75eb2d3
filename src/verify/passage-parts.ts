import type { Analysis, ReadSentence } from '../model/index.ts';
import { bareText } from '../text/index.ts';

/** What of a shared passage stands in one sentence of a plan. */
export type PassagePart = Readonly<{ words: string; sentence: ReadSentence }>;

/**
 * A passage parted at the ends of the sentences of a plan through which it runs, from the one named on: the foot of a page, a
 * picture's words or a page of contents may lie between two of them. Null where its letters do not follow each other there, as
 * where contact details are masked, or there is no such sentence.
 */
export function passageParts(words: string, { sentences }: Analysis, from: string): PassagePart[] | null {
  const at = sentences.findIndex(({ id }) => id === from);
  const first = sentences[at];
  if (first === undefined) return null;
  const parts: PassagePart[] = [];
  let rest = bareText(words);
  for (const sentence of sentences.slice(at).filter(isInPassages)) {
    const held = parts.length === 0 ? tailIn(sentence.text, rest) : headIn(sentence.text, rest);
    if (held === null) return null;
    if (held !== '') parts.push({ words: held, sentence });
    rest = rest.slice(bareText(held).length);
    if (rest === '') return parts;
  }
  return null;
}

const isInPassages = ({ language, blockKind }: ReadSentence): boolean =>
  language === 'en' && blockKind !== 'furniture' && blockKind !== 'contents';

/** The words of a text, from any of them on, with which letters begin; null where they begin with none. */
function tailIn(text: string, letters: string): string | null {
  const words = text.split(/\s+/);
  for (let from = 0; from < words.length; from += 1) {
    const held = headIn(words.slice(from).join(' '), letters);
    if (held !== null && held !== '') return held;
  }
  return null;
}

/** As much of a text as letters have of it from its beginning: all, or its first words where the letters end in it. */
function headIn(text: string, letters: string): string | null {
  const bare = bareText(text);
  if (letters.startsWith(bare)) return text;
  if (!bare.startsWith(letters)) return null;
  const words = text.split(/\s+/);
  let length = 0;
  const end = words.findIndex((word) => {
    length += bareText(word).length;
    return length >= letters.length;
  });
  return words.slice(0, end + 1).join(' ');
}
