import type { Analysis, AnchorRelation, AnchorTarget, ReviewEntry } from '../model/index.ts';
import { keyOfSentence, type Review, whatBecame } from './apply/index.ts';
import { standingEntries } from './standing.ts';

/** How far a review has come. */
export type ReviewStatus = Readonly<{
  reviewers: readonly Readonly<{ reviewer: string; entries: number; items: number; last: string }>[];
  documents: readonly Readonly<{
    document: string;
    name: string;
    /** Sentences that the machine marks as commitments or doubtful, and how many of them people have read. */
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
  }>[];
  readNotFound: number;
  takenBack: number;
}>;

/**
 * Counts what merged entries say of the analyses of a run. Practice rounds count as entries and not as reading. `earlier` are
 * documents on which people decided before other files took their places.
 */
export function statusOf(
  entries: readonly ReviewEntry[],
  { judgements, resolutions, places, unplaced, readNotFound }: Review,
  analyses: readonly Analysis[],
  earlier: readonly Analysis[] = [],
): ReviewStatus {
  const standing = standingEntries(entries);
  const reading = judgements.filter(({ coding, purpose }) => coding !== null && purpose !== 'practice');
  const readersOf = Map.groupBy(reading, ({ key }) => key);
  const readers = (key: string) => new Set((readersOf.get(key) ?? []).map(({ reviewer }) => reviewer)).size;
  const byReviewer = Map.groupBy(standing, ({ reviewer }) => reviewer);
  return {
    reviewers: [...byReviewer]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([reviewer, own]) => ({
        reviewer,
        entries: own.length,
        items: new Set(reading.filter((one) => one.reviewer === reviewer).map(({ key }) => key)).size,
        last: own.at(-1)!.at,
      })),
    documents: analyses.map(({ id, source, sentences }) => {
      const marked = sentences
        .filter(({ kind, uncertain }) => kind === 'commitment' || uncertain)
        .map((sentence) => readers(keyOfSentence(id, sentence.id)));
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
    notPlaced: whatBecame(unplaced, entries, analyses, earlier).map(({ entry, found }) => ({
      id: entry.id,
      reviewer: entry.reviewer,
      document: entry.anchor.document,
      quote: entry.anchor.quote,
      relation: found.relation,
      now: found.target && textOf(found.target, analyses),
    })),
    readNotFound: readNotFound.length,
    takenBack: entries.filter(({ action }) => action === 'undo').length,
  };
}

const textOf = ({ document, sentence }: AnchorTarget, analyses: readonly Analysis[]): string =>
  analyses.find(({ id }) => id === document)!.sentences.find(({ id }) => id === sentence)!.text;
