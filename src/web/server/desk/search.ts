import type { Analysis } from '../../../model/index.ts';
import { foldText } from '../../../text/index.ts';
import type { SearchAnswer } from '../../api.ts';
import type { Desk } from './desk.ts';
import { foundSentence } from './found-sentence.ts';

/** Most sentences that are given; the rest are counted. */
const mostFound = 100;

/** Sentences that hold all of some words, or beginnings of words, in whatever order. */
export function searchWords(desk: Desk, analyses: readonly Analysis[], words: string): SearchAnswer {
  const wanted = foldText(words).split(/\s+/).filter(Boolean);
  const hits = analyses.flatMap((analysis) =>
    foldedOf(analysis).flatMap((text, at) =>
      wanted.every((word) => text.includes(` ${word}`)) ? [{ analysis, at }] : [],
    ),
  );
  return {
    total: hits.length,
    found: hits.slice(0, mostFound).map(({ analysis, at }) => foundSentence(desk, analysis, at, null)),
  };
}

const folded = new WeakMap<Analysis, readonly string[]>();

/** Texts with each word after a space, made once for each document that is searched. */
function foldedOf(analysis: Analysis): readonly string[] {
  const known =
    folded.get(analysis) ??
    analysis.sentences.map(({ text }) => ` ${foldText(text).replace(/[^\p{L}\p{N}]+/gu, ' ')}`);
  folded.set(analysis, known);
  return known;
}
