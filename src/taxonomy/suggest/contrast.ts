import type { ReadSentence } from '../../model/index.ts';
import { bestOf } from '../proposals/choose.ts';
import { type Candidate, candidatesOf, sizesOf } from '../proposals/code-figures.ts';
import { phrasesOf } from '../proposals/phrases.ts';
import { figuresOf, passageOf, passagesOf, printed } from '../proposals/present.ts';
import { type CountedDocument, type Words, wordsOf } from '../proposals/units.ts';
import type { Suggestion } from './suggestion.ts';

/** What a phrase must have to be suggested. */
export type Bars = Readonly<{
  occurrences: number;
  logRatio: number;
  logLikelihood: number;
  /** It stands in so many documents, or in so many sections. */
  documents: number;
  sections: number;
  /** Whether what is mostly printed with a capital, as names are, may be suggested. */
  names: boolean;
}>;

/**
 * Phrases of some sentences that are more frequent there than in all others (Log Ratio; log-likelihood as a filter only)
 * and stand in several documents or sections: highest ratio first. Words that made a tag count for none. `isKnown` says
 * whether a phrase has a term already. The order of the documents changes nothing.
 */
export function contrast(
  documents: readonly CountedDocument[],
  isHere: (sentence: ReadSentence, document: CountedDocument) => boolean,
  isKnown: (phrase: string) => boolean,
  bars: Bars,
): Suggestion[] {
  const words = wordsOf(documents.map((document) => marked(document, isHere)));
  const sizes = sizesOf(words);
  const own = phrasesOf(words, bars.occurrences, bars.names).flatMap((phrase) =>
    candidatesOf(phrase, words, sizes).filter((candidate) => reaches(candidate, bars)),
  );
  return bestOf(own.filter((candidate) => !isKnown(printed(candidate, words))))
    .map((candidate) => suggestionOf(candidate, words))
    .sort(
      (a, b) =>
        b.logRatio - a.logRatio ||
        b.documents - a.documents ||
        b.sections - a.sections ||
        (a.phrase < b.phrase ? -1 : 1),
    );
}

/** The code that stands for "asked about": what is proposed for codes is found by the same figures. */
const here = { facet: 'here', code: 'here', theme: null, width: null, score: 1 };

function marked(
  document: CountedDocument,
  isHere: (sentence: ReadSentence, document: CountedDocument) => boolean,
): CountedDocument {
  const sentences = document.sentences.map((sentence) => ({
    ...sentence,
    tags: isHere(sentence, document)
      ? [{ ...here, evidence: sentence.tags.flatMap(({ evidence }) => evidence) }]
      : [],
  }));
  return { ...document, sentences };
}

function reaches(candidate: Candidate, bars: Bars): boolean {
  const { places, logRatio, logLikelihood, documents, sections } = candidate;
  return (
    places.length >= bars.occurrences &&
    logRatio >= bars.logRatio &&
    logLikelihood >= bars.logLikelihood &&
    (documents >= bars.documents || sections >= bars.sections)
  );
}

function suggestionOf(candidate: Candidate, words: Words): Suggestion {
  const { phrase, places, withoutCode, documents, sections } = candidate;
  const own = new Set(places.map((place) => words.unit[place]!));
  const others = phrase.places.filter(
    (place) => !own.has(words.unit[place]!) && words.units[words.unit[place]!]!.sentence.tags.length === 0,
  );
  return {
    phrase: printed(candidate, words),
    here: places.length,
    elsewhere: withoutCode,
    ...figuresOf(candidate),
    documents,
    sections,
    sentences: passagesOf(places, words).map(passageOf),
    alsoIn: {
      documents: new Set(others.map((place) => words.units[words.unit[place]!]!.analysis.id)).size,
      sentences: passagesOf(others, words).map(passageOf),
    },
  };
}
