import type { Disagreement, ReadSentence } from '../model/index.ts';
import type { Reading } from './predict.ts';

/** How far one observation on a sentence (a rule by its id, or what was learned) pushed each class, in log-odds. */
export type Push = Readonly<{
  about: 'kind' | 'strength' | 'actor' | 'measurable';
  from: string;
  weights: Readonly<Record<string, number>>;
}>;

/** Terms that stand in a sentence and gave no tag, with why, and those of which a word is missing. */
export type Explained = Readonly<{
  excluded: readonly Readonly<{ code: string; term: string; words: string; why: string }>[];
  nearly: readonly Readonly<{ code: string; term: string; missing: string }>[];
}>;

/** What is known of how sentences came to be read as they were; each may be left out. */
export type Grounds = Readonly<{
  pushes?: ReadonlyMap<ReadSentence, readonly Push[]>;
  explain?: (sentence: ReadSentence) => Explained;
}>;

/** A disagreement with what is answerable for it. */
export type Faulty = Readonly<{ fault: string; error: Disagreement }>;

/** A disagreement on a reading; what its kind knows is added. */
export function disagreement(
  { unit, sentences, before }: Reading,
  own: Pick<Disagreement, 'about' | 'gold' | 'said' | 'weight' | 'reasons' | 'near'>,
): Disagreement {
  const first = sentences[0];
  return {
    id: unit.id,
    document: unit.document,
    text: unit.text,
    leadIn: first?.leadIn ?? unit.leadIn ?? null,
    heading: first?.heading ?? unit.heading ?? null,
    before,
    ...own,
  };
}
