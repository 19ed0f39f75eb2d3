import type { Candidate } from './code-figures.ts';

/** At least this often in sentences with the code. */
export const leastOccurrences = 3;
/** At least four times as frequent with the code as without. */
const leastLogRatio = 2;
/** Chance explains the difference less than once in ten thousand times (Rayson and others, 2004). */
const leastLogLikelihood = 15.13;
/** A longer phrase that has this part of a shorter one's places says the same and more. */
const mostPart = 0.75;

/** Whether a phrase behaves like the code's own words: mostly there, far more than elsewhere, and not in one place only. */
export function behavesAsOwn(candidate: Candidate): boolean {
  const { places, withoutCode, documents, sections } = candidate;
  return (
    places.length >= leastOccurrences &&
    places.length > withoutCode &&
    candidate.logRatio >= leastLogRatio &&
    candidate.logLikelihood >= leastLogLikelihood &&
    (documents >= 2 || sections >= 3)
  );
}

/**
 * Each phrase with the one code it goes with best, and of phrases that stand in the same places one: the longest that has
 * nearly all places of the others, else the one that goes with its code best.
 */
export function bestOf(candidates: readonly Candidate[]): Candidate[] {
  const byPhrase = Map.groupBy(candidates, ({ phrase }) => phrase);
  const best = [...byPhrase.values()].map((own) => own.toSorted(byFit)[0]!);
  const whole = best.filter((one) => !best.some((other) => saysMore(other, one)));
  const chosen: Candidate[] = [];
  const taken = new Set<number>();
  for (const one of whole.toSorted(byFit)) {
    const words = one.places.flatMap((place) => wordsFrom(place, one.phrase.length));
    if (words.filter((word) => taken.has(word)).length * 3 >= words.length) continue;
    for (const word of words) taken.add(word);
    chosen.push(one);
  }
  return chosen;
}

/** Whether a phrase holds a shorter one of the same code, and stands in nearly all of its places. */
function saysMore(longer: Candidate, shorter: Candidate): boolean {
  return (
    longer.code === shorter.code &&
    longer.phrase.length > shorter.phrase.length &&
    longer.places.length >= mostPart * shorter.places.length &&
    ` ${longer.phrase.text} `.includes(` ${shorter.phrase.text} `)
  );
}

function wordsFrom(place: number, length: number): number[] {
  return Array.from({ length }, (_, at) => place + at);
}

function byFit(a: Candidate, b: Candidate): number {
  return (
    b.logLikelihood - a.logLikelihood ||
    b.logRatio - a.logRatio ||
    (a.phrase.text < b.phrase.text ? -1 : a.phrase.text > b.phrase.text ? 1 : a.code < b.code ? -1 : 1)
  );
}
