import { type CompareContext, compare } from '../compare/index.ts';
import type { Analysis, Comparison, Problem, ReviewEntry, ReviewSample } from '../model/index.ts';
import type { Tagger } from '../tag/index.ts';
import { proposeTerms } from './propose-terms.ts';
import type { Toolkit } from './toolkit.ts';
import { withDecisions } from './with-decisions.ts';
import { analysisWithoutContacts } from './without-contacts.ts';

type Context = CompareContext &
  Readonly<{
    tagger: Tagger;
    /** What people decided, from merged logs; with what finds the names of interventions in what they marked. */
    decisions?: readonly ReviewEntry[];
    /** Random samples drawn from these analyses, which tell how often the machine is right on them. */
    samples?: readonly ReviewSample[];
    matchNames?: Toolkit['matchNames'];
  }>;

/**
 * Compares editions as people have them: what they decided stands in place of the machine's reading, and the comparison says
 * what they have read. Without decisions it is the machine's reading.
 */
export function compareAnalyses(
  analyses: readonly Analysis[],
  { decisions = [], samples = [], matchNames, ...context }: Context,
): Comparison {
  if (decisions.length === 0) return compareRead(analyses, context);
  const means = { ...context, ...(matchNames && { matchNames }) };
  const decided = withDecisions(analyses, decisions, means, samples);
  const comparison = compareRead(decided.analyses, { ...context, ...(decided.own && { own: decided.own }) });
  return { ...comparison, review: decided.summaryOf(comparison) };
}

/**
 * Compares editions, and proposes terms from their words, contact details masked: decisions are placed by the words as they
 * stand, so that it is done after them. Fictional areas never stand beside real ones: where a run holds
 * both, the real ones are compared, and each fictional one is named among what was left out.
 */
function compareRead(
  read: readonly Analysis[],
  { tagger, ...context }: CompareContext & Readonly<{ tagger: Tagger }>,
): Comparison {
  const analyses = read.map(analysisWithoutContacts);
  const compareAll = (all: readonly Analysis[], problems = context.problems): Comparison => ({
    ...compare(all, { ...context, ...(problems && { problems }) }),
    proposals: proposeTerms(all, context.taxonomy, tagger),
  });
  const mixed = fictionalLeftOut(analyses.map(({ edition }) => edition));
  if (mixed === null) return compareAll(analyses);
  const fictional = analyses.filter(({ edition }) => edition.fictional);
  const real = analyses.filter(({ edition }) => !edition.fictional);
  const comparison = compareAll(real, [...(context.problems ?? []), mixed]);
  const leftOut = fictional.map(({ source, edition }) => ({
    document: source.path,
    edition: edition.edition,
    force: edition.area,
    why: 'A fictional sample: never compared with real areas. Analyse the samples alone to see it.',
  }));
  return { ...comparison, leftOut: [...comparison.leftOut, ...leftOut] };
}

/** What is said where fictional plans are left out because real ones are compared; null where none is. */
export function fictionalLeftOut(
  editions: readonly Readonly<{ area: string | null; fictional: boolean }>[],
): Problem | null {
  const count = editions.filter(({ fictional }) => fictional).length;
  // A document of no known area belongs to either world and decides nothing.
  const isReal = editions.some(({ area, fictional }) => !fictional && area !== null && area !== 'unknown');
  if (count === 0 || !isReal) return null;
  return {
    code: 'fictional-left-out',
    severity: 'warning',
    message: `${count} fictional sample ${count === 1 ? 'plan was' : 'plans were'} left out of a comparison of real areas.`,
    hint: 'Analyse the sample plans alone, in an output folder of their own.',
    where: {},
  };
}
