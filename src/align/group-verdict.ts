import type { Intervention, Verdict } from '../model/index.ts';
import { bestStanding } from './standing.ts';

/**
 * The rule in words, for the report. Best evidence rather than a count of studies: Slavin, R. E. (1986), Best-evidence
 * synthesis, Educational Researcher 15(9): 5-11; reviews before single studies and studies by their design: Sherman and
 * others (1997), Preventing Crime, chapter 2. The order of scales and the word "mixed" for a tie are this project's own.
 */
export const verdictRule =
  'Studies of one thing give one verdict, by those of highest standing and not by their number (after Slavin 1986, Educational Researcher 15(9): 5\u201311): of those that were read at their publisher and give a verdict, a review goes before a single study, a better rating before a worse, and a rating on a named scale before one that repeats the source. Where two that stand alike disagree, the verdict is mixed. \u201cUntested\u201d counts only where no study gives anything else, and a finding of harm waits for a person.';

export type GroupVerdict = Readonly<{ verdict: Verdict | null; withheld: string | null; basis: string[] }>;

/** The one verdict of all studies of a thing, the studies that it rests on, or why there is none. */
export function groupVerdict(studies: readonly Intervention[]): GroupVerdict {
  const speaking = studies.filter(({ verdict }) => verdict !== null);
  const tested = speaking.filter(({ verdict }) => verdict !== 'untested');
  const best = bestStanding(tested.length > 0 ? tested : speaking);
  if (best.length === 0) return { verdict: null, withheld: whyNone(studies), basis: [] };
  return { verdict: together(best.map(({ verdict }) => verdict!)), withheld: null, basis: idsOf(best) };
}

function together(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('waits-for-person')) return 'waits-for-person';
  return verdicts.every((one) => one === verdicts[0]) ? verdicts[0]! : 'mixed';
}

function whyNone(studies: readonly Intervention[]): string {
  return [...new Set(studies.map((study) => study.verdictWithheld ?? ''))].filter(Boolean).join('; ');
}

const idsOf = (studies: readonly Intervention[]): string[] => studies.map(({ id }) => id);
