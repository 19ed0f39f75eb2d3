import type {
  Analysis,
  AnchorTarget,
  Coding,
  ReadSentence,
  ReviewEntry,
  WordsEntry,
} from '../../model/index.ts';
import { sha256 } from '../../text/index.ts';
import { type Judgement, judgementsOf, machineCoding, type Resolution, resolve } from '../judge/index.ts';
import { isOnPlan, standingEntries } from '../standing.ts';
import { keyOfSentence, placeEntries } from './place.ts';

/** A category that a person read a plan for and did not find. */
export type ReadNotFound = Extract<ReviewEntry, { action: 'read-not-found' }>;

/** What people have decided, placed in the texts of a run. */
export type Review = Readonly<{
  judgements: readonly Judgement[];
  /** By item: a sentence (`keyOfSentence`), or words that are no whole sentence (`sentence` is then the one that holds them). */
  resolutions: ReadonlyMap<string, Resolution>;
  /** By item, the sentence that it is or that holds it. */
  places: ReadonlyMap<string, AnchorTarget>;
  /** Entries whose words are not where they can be used; `whatBecame` says what became of them. */
  unplaced: readonly WordsEntry[];
  readNotFound: readonly ReadNotFound[];
}>;

/**
 * Places merged entries in the analyses of a run and settles each item. Entries are under the ids of today (`migrateEntry`).
 */
export function reviewOf(entries: readonly ReviewEntry[], analyses: readonly Analysis[]): Review {
  const standing = standingEntries(entries);
  const onWords = standing.filter((entry) => 'anchor' in entry);
  const placed = placeEntries(onWords, analyses);
  const places = new Map<string, AnchorTarget>();
  const keyOf = (entry: WordsEntry): string | null => {
    const target = placed.get(entry.id);
    if (!target) return null;
    const key = keyOfEntry(entry, target);
    places.set(key, target);
    return key;
  };
  const judgements = judgementsOf(standing, keyOf, readingsOf(analyses));
  const adjudications = Map.groupBy(
    onWords.filter((entry) => entry.action === 'adjudicate'),
    keyOf,
  );
  const byItem = Map.groupBy(judgements, ({ key }) => key);
  const keys = [...new Set([...byItem.keys(), ...adjudications.keys()])].filter((key) => key !== null);
  const resolutions = keys.flatMap((key) => {
    const one = resolve(key, byItem.get(key) ?? [], adjudications.get(key) ?? []);
    return one === null ? [] : [[key, one] as const];
  });
  return {
    judgements,
    resolutions: new Map(resolutions),
    places,
    unplaced: onWords.filter((entry) => isOnPlan(entry) && placed.get(entry.id) === null),
    readNotFound: standing.filter((entry) => entry.action === 'read-not-found'),
  };
}

/** Names the item of an entry by where its words stand now: a sentence, or words that are no whole sentence. */
export const keyOfEntry = ({ anchor }: WordsEntry, { document, sentence, whole }: AnchorTarget): string =>
  whole
    ? keyOfSentence(document, sentence)
    : keyOfSentence(document, `${sentence}/${sha256(anchor.quote).slice(0, 16)}`);

/** The machine's reading of an item that is a sentence. */
export function readingsOf(analyses: readonly Analysis[]): (key: string) => Coding | null {
  const byDocument = new Map<string, ReadonlyMap<string, ReadSentence>>();
  const byId = new Map(analyses.map((analysis) => [analysis.id, analysis]));
  // Of thousands of sentences few have been judged.
  const sentencesOf = (document: string): ReadonlyMap<string, ReadSentence> => {
    const known =
      byDocument.get(document) ?? new Map(byId.get(document)?.sentences.map((one) => [one.id, one]));
    byDocument.set(document, known);
    return known;
  };
  return (key) => {
    const [document, id] = JSON.parse(key) as [string, string];
    const sentence = sentencesOf(document).get(id);
    return sentence ? machineCoding(sentence) : null;
  };
}
