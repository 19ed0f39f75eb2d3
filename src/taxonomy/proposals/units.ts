import type { Analysis, ReadSentence } from '../../model/index.ts';
import { commonWords, type Token, tokenise } from '../../text/index.ts';

/** What of an analysis is counted. */
export type CountedDocument = Pick<Analysis, 'id' | 'source' | 'sentences'>;

/** A sentence that is counted, with the document it stands in and the section of that. */
export type Unit = Readonly<{ analysis: CountedDocument; sentence: ReadSentence; section: string }>;

/**
 * All words of all units in a row, column by column: a run over many plans has a million. `keys` names the numbers of
 * `key`; `unit` is the index of the word's unit, `start` and `end` are offsets into its text.
 */
export type Words = Readonly<{
  units: readonly Unit[];
  keys: readonly string[];
  key: readonly number[];
  unit: readonly number[];
  start: readonly number[];
  end: readonly number[];
  marks: readonly number[];
}>;

/** What is known of a word, as bits of its mark. */
export const mark = {
  /** Nothing but a space or hyphen stands between it and the word before it. */
  follows: 1,
  /** A phrase may begin or end with it. */
  says: 2,
  /** Has a capital; `tells` is set where that is not due to its place or to a line of capitals. */
  capital: 4,
  tells: 8,
} as const;

const notRead: ReadonlySet<string> = new Set(['furniture', 'contents']);

/** Whether a sentence is English text of the document itself. */
export function isCounted({ language, blockKind }: ReadSentence): boolean {
  return language === 'en' && !notRead.has(blockKind);
}

/** The words of the English sentences of all documents, in the order of the documents' ids. */
export function wordsOf(analyses: readonly CountedDocument[]): Words {
  const ordered = analyses.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const numbers = new Map<string, number>();
  const words = {
    units: [] as Unit[],
    keys: [] as string[],
    key: [] as number[],
    unit: [] as number[],
    start: [] as number[],
    end: [] as number[],
    marks: [] as number[],
  };
  for (const analysis of ordered) {
    for (const sentence of analysis.sentences) {
      if (!isCounted(sentence)) continue;
      const unit =
        words.units.push({ analysis, sentence, section: `${analysis.id}/${sentence.section ?? ''}` }) - 1;
      const tokens = tokenise(sentence.text);
      const capitals = !/\p{Ll}/u.test(sentence.text);
      tokens.forEach((token, at) => {
        let number = numbers.get(token.key);
        if (number === undefined) {
          number = words.keys.push(token.key) - 1;
          numbers.set(token.key, number);
        }
        words.key.push(number);
        words.unit.push(unit);
        words.start.push(token.start);
        words.end.push(token.end);
        words.marks.push(markOf(token, tokens[at - 1], sentence.text, capitals));
      });
    }
  }
  return words;
}

function markOf(
  { start, folded, raw }: Token,
  before: Token | undefined,
  text: string,
  capitals: boolean,
): number {
  const follows = before !== undefined && /^[\s-]+$/.test(text.slice(before.end, start));
  const says = folded.length > 2 && !commonWords.has(folded) && !/\p{N}/u.test(folded);
  return (
    (follows ? mark.follows : 0) |
    (says ? mark.says : 0) |
    (/^\p{Lu}/u.test(raw) ? mark.capital : 0) |
    (before !== undefined && !capitals ? mark.tells : 0)
  );
}
