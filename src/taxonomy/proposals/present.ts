import type { ProposalSentence } from '../../model/index.ts';
import type { Candidate } from './code-figures.ts';
import type { Unit, Words } from './units.ts';

/** The commonest of its printed forms, in small letters. */
export function printed(
  { phrase, places }: Pick<Candidate, 'phrase' | 'places'>,
  { units, unit, start, end }: Words,
): string {
  const forms = Map.groupBy(
    places.map((place) =>
      units[unit[place]!]!.sentence.text.slice(start[place], end[place + phrase.length - 1]).toLowerCase(),
    ),
    (form) => form,
  );
  return [...forms].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))[0]![0];
}

const mostPassages = 3;

/** Sentences of other documents first, then of other sections, each once. */
export function passagesOf(places: readonly number[], { units, unit }: Words): Unit[] {
  const all = [...new Set(places.map((place) => unit[place]!))].map((index) => units[index]!);
  const firstOf = (nameOf: (unit: Unit) => string) => {
    const met = new Set<string>();
    return all.filter((unit) => !met.has(nameOf(unit)) && met.add(nameOf(unit)));
  };
  const ordered = [...firstOf(({ analysis }) => analysis.id), ...firstOf(({ section }) => section), ...all];
  return [...new Set(ordered)].slice(0, mostPassages);
}

/** A sentence with its place, for readers. */
export function passageOf({ analysis, sentence }: Pick<Unit, 'analysis' | 'sentence'>): ProposalSentence {
  return {
    document: analysis.id,
    name: analysis.source.name,
    page: sentence.page,
    sentence: sentence.id,
    text: sentence.text,
  };
}

/** Log ratio to two places, log-likelihood to one. */
export function figuresOf(candidate: Candidate): { logRatio: number; logLikelihood: number } {
  return {
    logRatio: round(candidate.logRatio, 100),
    logLikelihood: round(candidate.logLikelihood, 10),
  };
}

function round(value: number, parts: number): number {
  return Math.round(value * parts) / parts;
}
