import { align, mentionedIn } from '../align/index.ts';
import type {
  Analysis,
  Comparison,
  OwnAccuracy,
  ReadSentence,
  ReviewEntry,
  ReviewSample,
  ReviewSummary,
} from '../model/index.ts';
import {
  applyReview,
  keyOfSentence,
  migrateEntry,
  noMatchItems,
  ownAccuracyOf,
  reviewOf,
  type SentenceReading,
  type TagOf,
} from '../review/index.ts';
import { successorsOf } from '../taxonomy/migrations/index.ts';
import { anatomyIfAny, firstYearOf } from './anatomy.ts';
import { countSentences } from './counts.ts';
import { summaryOf } from './review-summary.ts';
import type { Toolkit } from './toolkit.ts';

type Means = Pick<Toolkit, 'taxonomy' | 'evidence'> & Partial<Pick<Toolkit, 'matchNames'>>;

/** Seed of the intervals, so that the same decisions give the same figures. */
const seed = 1;

/** Analyses as people have them, and what is to be said of that beside a comparison of them. */
export type Decided = Readonly<{
  analyses: readonly Analysis[];
  /** How often the machine is right on them, where people settled a random sample. */
  own: OwnAccuracy | null;
  /** The summary, given the comparison that was made of these analyses. */
  summaryOf: (comparison: Comparison) => ReviewSummary;
}>;

/**
 * Puts what people decided in place of the machine's reading: entries of merged logs under the ids of today, placed by their
 * words. What is made of sentences is made anew where a decision changed them. Without entries the analyses are the same objects.
 */
export function withDecisions(
  analyses: readonly Analysis[],
  entries: readonly ReviewEntry[],
  means: Means,
  samples: readonly ReviewSample[] = [],
): Decided {
  const successors = (code: string) => successorsOf(code, means.taxonomy.migrations ?? []);
  const migrated = entries.map((entry) => migrateEntry(entry, successors));
  const today = migrated.map(({ entry }) => entry);
  const review = reviewOf(today, analyses);
  const tagOf = tagsBy(means.taxonomy);
  const readings = new Map<string, SentenceReading>();
  const decided = analyses.map((analysis) => {
    const reviewed = applyReview(analysis, review, tagOf);
    for (const [id, reading] of reviewed.readings) readings.set(keyOfSentence(analysis.id, id), reading);
    return reviewed.analysis === analysis ? analysis : madeAnew(analysis, reviewed.analysis, means);
  });
  const own = samples.length === 0 ? null : ownAccuracyOf(samples, today, analyses, { tagOf, seed });
  const toReread = migrated.filter(({ reread }) => reread.length > 0).length;
  return {
    analyses: decided,
    own,
    summaryOf: (comparison) =>
      summaryOf(comparison, {
        review,
        readings,
        entries,
        samples,
        toReread,
        own,
        noMatch: noMatchItems(today, analyses),
        taxonomy: means.taxonomy,
      }),
  };
}

function tagsBy({ facets }: Toolkit['taxonomy']): TagOf {
  const all = facets.flatMap(({ facet, categories }) =>
    categories.map(({ id, theme, width }) => ({
      facet,
      code: id,
      theme: theme ?? null,
      width: width ?? null,
    })),
  );
  const byCode = Map.groupBy(all, ({ code }) => code);
  return (code) => byCode.get(code) ?? [];
}

/** Counts, anatomy and evidence of an analysis some of whose sentences are others now. */
function madeAnew(before: Analysis, after: Analysis, { evidence, matchNames }: Means): Analysis {
  const known = new Set(before.sentences);
  const firstYear = firstYearOf(after.edition.from);
  const sentences = after.sentences.map((sentence): ReadSentence => {
    if (known.has(sentence)) return sentence;
    const { anatomy: kept, ...rest } = sentence;
    const anatomy = kept ?? anatomyIfAny(rest, undefined, firstYear);
    return anatomy === null ? rest : { ...rest, anatomy };
  });
  return {
    ...after,
    sentences,
    counts: countSentences(sentences),
    evidence: matchNames ? align(sentences, evidence, matchNames) : after.evidence,
    ...(matchNames && { mentioned: mentionedIn(sentences, matchNames) }),
  };
}
