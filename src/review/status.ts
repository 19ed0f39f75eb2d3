import type { Analysis, AnchorRelation, AnchorTarget, ReadSentence, ReviewEntry } from '../model/index.ts';
import { countByArea, partAbsent } from './absent.ts';
import { keyOfSentence, type Review, whatBecame } from './apply/index.ts';
import type { Judgement } from './judge/index.ts';
import { isOutdated, isQueued, type Meanings } from './queue/index.ts';
import { isOnPlan, type StandingEntry, standingEntries } from './standing.ts';

/** How far a review has come. */
export type ReviewStatus = Readonly<{
  /** With the items that each has read, and those whose differences they settled. */
  reviewers: readonly Readonly<{
    reviewer: string;
    entries: number;
    items: number;
    settled: number;
    last: string;
  }>[];
  documents: readonly Readonly<{
    document: string;
    name: string;
    /** Sentences that the queue asks for (commitments, priorities, what is doubtful), and how many of them people have read. */
    marked: number;
    readByOne: number;
    readByMore: number;
    /** Sentences read of all kinds, and items on which readers differ. */
    read: number;
    disputed: number;
  }>[];
  /** Decisions whose words are not where they can be used. */
  notPlaced: readonly Readonly<{
    id: string;
    reviewer: string;
    document: string;
    quote: string;
    relation: AnchorRelation;
    /** The words in which it is said now, where they changed. */
    now: string | null;
    /** Where only a person can tell: sentences that it may have become, the likeliest first. */
    may: readonly Readonly<{ document: string; page: number | null; text: string }>[];
  }>[];
  /** Decisions on plans of areas of which the run has none: nothing became of their words. */
  absent: readonly Readonly<{ area: string; decisions: number }>[];
  /** Items on which a reader's last word was said when a category of it meant something else, and those categories. */
  otherMeaning: Readonly<{ items: number; codes: readonly string[] }>;
  /** Entries that were made by another version of the codebook, by that version. */
  otherCodebook: readonly Readonly<{ codebook: string; entries: number }>[];
  readNotFound: number;
  takenBack: number;
}>;

/** What codes mean now, and the version of the codebook; null where that is not asked. */
export type CodebookToday = Readonly<{ meanings: Meanings; codebook: string | null }>;

/**
 * Counts what merged entries say of the analyses of a run. Practice rounds count as entries and not as reading. `earlier` are
 * documents on which people decided before other files took their places. The last argument says what decisions are held against.
 */
export function statusOf(
  entries: readonly ReviewEntry[],
  { judgements, resolutions, places, unplaced, readNotFound }: Review,
  analyses: readonly Analysis[],
  earlier: readonly Analysis[] = [],
  { meanings, codebook }: CodebookToday = { meanings: new Map(), codebook: null },
): ReviewStatus {
  const standing = standingEntries(entries);
  const reading = judgements.filter(({ coding, purpose }) => coding !== null && purpose !== 'practice');
  const readersOf = Map.groupBy(reading, ({ key }) => key);
  const readers = (key: string) => new Set((readersOf.get(key) ?? []).map(({ reviewer }) => reviewer)).size;
  const { absent, others } = partAbsent(unplaced, analyses);
  const byReviewer = Map.groupBy(standing, ({ reviewer }) => reviewer);
  return {
    reviewers: [...byReviewer]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([reviewer, own]) => ({
        reviewer,
        entries: own.length,
        items: new Set(reading.filter((one) => one.reviewer === reviewer).map(({ key }) => key)).size,
        settled: [...resolutions.values()].filter(({ adjudicator }) => adjudicator === reviewer).length,
        last: own.at(-1)!.at,
      })),
    documents: analyses.map(({ id, source, sentences }) => {
      const marked = sentences.filter(isQueued).map((sentence) => readers(keyOfSentence(id, sentence.id)));
      const here = [...resolutions.values()].filter(({ key }) => places.get(key)?.document === id);
      return {
        document: id,
        name: source.name,
        marked: marked.length,
        readByOne: marked.filter((count) => count === 1).length,
        readByMore: marked.filter((count) => count > 1).length,
        read: here.length,
        disputed: here.filter(({ disputed }) => disputed.length > 0).length,
      };
    }),
    notPlaced: whatBecame(others, entries, analyses, earlier).map(({ entry, found }) => ({
      id: entry.id,
      reviewer: entry.reviewer,
      document: entry.anchor.document,
      quote: entry.anchor.quote,
      relation: found.relation,
      now: found.target && sentenceAt(found.target, analyses).text,
      may:
        found.relation === 'unsure'
          ? found.candidates.map((one) => {
              const { page, text } = sentenceAt(one, analyses);
              return { document: one.document, page, text };
            })
          : [],
    })),
    absent: [...countByArea(absent)]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([area, decisions]) => ({ area, decisions })),
    otherMeaning: otherMeaning(reading, meanings),
    otherCodebook: otherCodebook(standing, codebook),
    readNotFound: readNotFound.length,
    takenBack: entries.filter(({ action }) => action === 'undo').length,
  };
}

function otherMeaning(reading: readonly Judgement[], meanings: Meanings): ReviewStatus['otherMeaning'] {
  const outdated = reading.filter((judgement) => isOutdated(judgement, meanings));
  const codes = outdated.flatMap(({ last }) =>
    Object.entries(last.definitions).flatMap(([code, then]) =>
      (meanings.get(code) ?? then) === then ? [] : [code],
    ),
  );
  return { items: new Set(outdated.map(({ key }) => key)).size, codes: [...new Set(codes)].sort() };
}

function otherCodebook(
  standing: readonly StandingEntry[],
  today: string | null,
): ReviewStatus['otherCodebook'] {
  const others = standing.filter((entry) => today !== null && isOnPlan(entry) && entry.codebook !== today);
  return [...Map.groupBy(others, ({ codebook }) => codebook)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([codebook, own]) => ({ codebook, entries: own.length }));
}

const sentenceAt = ({ document, sentence }: AnchorTarget, analyses: readonly Analysis[]): ReadSentence =>
  analyses.find(({ id }) => id === document)!.sentences.find(({ id }) => id === sentence)!;
