import { align, mentionedIn } from '../align/index.ts';
import {
  type Analysis,
  type Comparison,
  type Effect,
  effects,
  type ReadSentence,
  type ReviewEntry,
  type ReviewSummary,
} from '../model/index.ts';
import {
  applyReview,
  keyOfSentence,
  migrateEntry,
  type Review,
  reviewOf,
  type TagOf,
} from '../review/index.ts';
import { successorsOf } from '../taxonomy/migrations/index.ts';
import { anatomyIfAny, firstYearOf } from './anatomy.ts';
import { countSentences } from './counts.ts';
import type { Toolkit } from './toolkit.ts';

type Means = Pick<Toolkit, 'taxonomy' | 'evidence'> & Partial<Pick<Toolkit, 'matchNames'>>;

/** Analyses as people have them, and what is to be said of that beside a comparison of them. */
export type Decided = Readonly<{
  analyses: readonly Analysis[];
  review: Review;
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
): Decided {
  const successors = (code: string) => successorsOf(code, means.taxonomy.migrations ?? []);
  const migrated = entries.map((entry) => migrateEntry(entry, successors));
  const review = reviewOf(
    migrated.map(({ entry }) => entry),
    analyses,
  );
  const tagOf = tagsBy(means.taxonomy);
  const effectOf = new Map<string, Effect>();
  const decided = analyses.map((analysis) => {
    const reviewed = applyReview(analysis, review, tagOf);
    for (const [id, effect] of reviewed.effects) effectOf.set(keyOfSentence(analysis.id, id), effect);
    return reviewed.analysis === analysis ? analysis : madeAnew(analysis, reviewed.analysis, means);
  });
  const toReread = migrated.filter(({ reread }) => reread.length > 0).length;
  return {
    analyses: decided,
    review,
    summaryOf: (comparison) => summarise(comparison, review, effectOf, entries, toReread),
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

function summarise(
  comparison: Comparison,
  { unplaced, readNotFound }: Review,
  effectOf: ReadonlyMap<string, Effect>,
  entries: readonly ReviewEntry[],
  toReread: number,
): ReviewSummary {
  const counts = Object.fromEntries(effects.map((effect) => [effect, 0])) as Record<Effect, number>;
  for (const effect of effectOf.values()) counts[effect] += 1;
  const areas = new Map(
    comparison.forces.flatMap(({ force, editions }) =>
      editions.map(({ edition }) => [edition.edition, force] as const),
    ),
  );
  return {
    reviewers: [...new Set(entries.map(({ reviewer }) => reviewer))].sort(),
    last: entries.reduce((last, { at }) => (at > last ? at : last), '').slice(0, 10),
    effects: counts,
    read: comparison.forces.flatMap(({ force, editions }) =>
      editions.flatMap(({ edition, statements }) =>
        statements
          .filter(({ places }) =>
            places.some(({ document, sentence }) => effectOf.has(keyOfSentence(document, sentence))),
          )
          .map(({ id }) => `${force}/${edition.edition}/${id}`),
      ),
    ),
    notPlaced: unplaced.length,
    toReread,
    readNotFound: readNotFound.map(({ area, edition, facet, code, reviewer, at }) => ({
      force: areas.get(edition) ?? area,
      edition,
      facet,
      code,
      by: reviewer,
      on: at.slice(0, 10),
    })),
  };
}
