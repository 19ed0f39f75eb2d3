import type { Analysis, Kind, ReadSentence, Strength } from '../../model/index.ts';
import { keyOfSentence } from '../apply/index.ts';

export const itemStates = ['open', 'decided', 'flagged'] as const;
/** How far an item has come for a reader: a flag alone is no decision, and what is flagged and decided is `decided`. */
export type ItemState = (typeof itemStates)[number];

/** What a reader has done with an item; `flagged` where a flag stands on it, decided or not. */
export type Progressed = Readonly<{ state: ItemState; flagged: boolean }>;
export const untouched: Progressed = { state: 'open', flagged: false };

/** Whether an item is still to be decided. */
export const isToRead = ({ state }: Pick<Progressed, 'state'>): boolean => state !== 'decided';

/** One thing to read: a sentence, or words inside one that somebody marked. What is said of it is the machine's reading. */
export type QueueItem = Readonly<{
  key: string;
  document: string;
  edition: string;
  area: string;
  /** The sentence that it is, or that holds the marked words; false in `whole` for the latter. */
  sentence: string;
  whole: boolean;
  /** Place among the sentences of its document. */
  at: number;
  page: number | null;
  text: string;
  kind: Kind;
  strength: Strength;
  uncertain: boolean;
  score: number;
  state: ItemState;
  flagged: boolean;
  /** True where this reader has decided it before and it comes back, so that drift shows. */
  again: boolean;
}>;

/** What the queue of own reading holds: commitments, priorities, and what may be a commitment. English only is detected. */
export const isQueued = ({ kind, uncertain }: Pick<ReadSentence, 'kind' | 'uncertain'>): boolean =>
  kind === 'commitment' || kind === 'priority' || uncertain;

/** A sentence of an analysis as an item. */
export function itemOf(analysis: Analysis, at: number, progressed: Progressed): QueueItem {
  const sentence = analysis.sentences[at]!;
  const { kind, strength, uncertain, score, page, text } = sentence;
  return {
    key: keyOfSentence(analysis.id, sentence.id),
    document: analysis.id,
    edition: analysis.edition.edition,
    area: analysis.edition.area,
    sentence: sentence.id,
    whole: true,
    at,
    page,
    text,
    kind,
    strength,
    uncertain,
    score,
    ...progressed,
    again: false,
  };
}
