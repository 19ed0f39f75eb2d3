import type { Analysis, Anchor, AnchorTarget, ReviewEntry, WordsEntry } from '../../model/index.ts';
import { keyOfEntry, openPlacer, type Review, readingsOf } from '../apply/index.ts';
import { isNoMatch, type Judgement, judgementsOf, type Resolution, resolve } from '../judge/index.ts';
import { byOrder } from '../order.ts';
import { isOnPlan, isTakingBack } from '../standing.ts';
import { openTakenBack } from './taken-back.ts';

type Settled = Readonly<{ judgements: readonly Judgement[]; resolution: Resolution | null }>;

/** What people have decided of a run, kept up to date while they decide. */
export type LiveReview = Readonly<{
  /** Takes in one more entry; gives the item that it is about, null where its words are not placed or it has none. */
  add(entry: ReviewEntry): string | null;
  /** All entries, in the order in which they were made. */
  entries(): readonly ReviewEntry[];
  entryOf(id: string): ReviewEntry | null;
  /** The item of an entry, also of one that was taken back. */
  itemOf(id: string): string | null;
  isTakenBack(id: string): boolean;
  /** Entries on an item that stand, in order. */
  standingOn(key: string): readonly WordsEntry[];
  /** All that was ever said of an item, taken back or not, in order. */
  saidOn(key: string): readonly WordsEntry[];
  judgementsOf(key: string): readonly Judgement[];
  resolutionOf(key: string): Resolution | null;
  placeOf(key: string): AnchorTarget | null;
  /** Finds the same words in the texts of the run. */
  find(anchor: Anchor): AnchorTarget | null;
  /** Items on which something was ever said. */
  keys(): Iterable<string>;
  /** Entries that stand and whose words are not where they can be used. */
  unplaced(): readonly WordsEntry[];
  /** The whole, as `reviewOf` gives it. */
  review(): Review;
}>;

/**
 * Opens what was decided of a run. An entry that is added changes its item alone, whatever the number of the others; what it
 * then gives is what `reviewOf` gives of all entries. `entries` are as `mergeEntries` gives them, under the ids of today.
 */
export function openLiveReview(entries: readonly ReviewEntry[], analyses: readonly Analysis[]): LiveReview {
  const place = openPlacer(analyses);
  const readingOf = readingsOf(analyses);
  const all: ReviewEntry[] = [];
  const byId = new Map<string, ReviewEntry>();
  const takenBack = openTakenBack((id) => byId.get(id)?.reviewer ?? null);
  const keyOf = new Map<string, string>();
  const byItem = new Map<string, WordsEntry[]>();
  const places = new Map<string, AnchorTarget>();
  const settled = new Map<string, Settled>();
  let whole: Review | null = null;

  const standingOn = (key: string): readonly WordsEntry[] =>
    (byItem.get(key) ?? []).filter(({ id }) => !takenBack.has(id));
  const settle = (key: string): Settled => {
    const known = settled.get(key);
    if (known) return known;
    const own = standingOn(key);
    const judgements = judgementsOf(own, () => key, readingOf);
    const adjudications = own.filter((entry) => entry.action === 'adjudicate');
    const now = { judgements, resolution: resolve(key, judgements, adjudications) };
    settled.set(key, now);
    return now;
  };

  const add = (entry: ReviewEntry): string | null => {
    if (byId.has(entry.id)) return keyOf.get(entry.id) ?? null;
    whole = null;
    byId.set(entry.id, entry);
    insert(all, entry);
    if (isTakingBack(entry)) {
      takenBack.add(entry);
      const key = keyOf.get(entry.of) ?? null;
      if (key !== null) settled.delete(key);
      return key;
    }
    if (!('anchor' in entry)) return null;
    const target = place(entry.anchor);
    if (target === null) return null;
    const key = keyOfEntry(entry, target);
    places.set(key, target);
    keyOf.set(entry.id, key);
    const own = byItem.get(key);
    if (own) insert(own, entry);
    else byItem.set(key, [entry]);
    settled.delete(key);
    return key;
  };
  for (const entry of entries) add(entry);

  const standing = () => all.filter((entry) => !isTakingBack(entry) && !takenBack.has(entry.id));
  const unplaced = () =>
    standing()
      .filter((entry) => 'anchor' in entry)
      .filter((entry) => isOnPlan(entry) && !keyOf.has(entry.id));

  const makeWhole = (): Review => {
    const items = [...byItem.keys()].map((key) => ({ key, ...settle(key) }));
    return {
      judgements: byItemAndReader(items.flatMap(({ judgements }) => judgements)),
      resolutions: new Map(
        items.flatMap(({ key, resolution }) => (resolution === null ? [] : [[key, resolution] as const])),
      ),
      places: new Map([...places].filter(([key]) => standingOn(key).some((entry) => !isNoMatch(entry)))),
      unplaced: unplaced(),
      readNotFound: standing().filter((entry) => entry.action === 'read-not-found'),
    };
  };

  return {
    add,
    entries: () => all,
    entryOf: (id) => byId.get(id) ?? null,
    itemOf: (id) => keyOf.get(id) ?? null,
    isTakenBack: (id) => takenBack.has(id),
    standingOn,
    saidOn: (key) => byItem.get(key) ?? [],
    judgementsOf: (key) => settle(key).judgements,
    resolutionOf: (key) => settle(key).resolution,
    placeOf: (key) => places.get(key) ?? null,
    find: place,
    keys: () => byItem.keys(),
    unplaced,
    review: () => {
      whole ??= makeWhole();
      return whole;
    },
  };
}

/** Most entries are later than all that are there. */
function insert<T extends ReviewEntry>(entries: T[], entry: T): void {
  let at = entries.length;
  while (at > 0 && byOrder(entries[at - 1]!, entry) > 0) at--;
  if (at === entries.length) entries.push(entry);
  else entries.splice(at, 0, entry);
}

const groupOf = ({ key, reviewer, purpose, sample }: Judgement): string =>
  JSON.stringify([key, reviewer, purpose, sample]);

function byItemAndReader(judgements: readonly Judgement[]): Judgement[] {
  return judgements
    .map((judgement) => ({ judgement, group: groupOf(judgement) }))
    .sort((a, b) => (a.group < b.group ? -1 : a.group > b.group ? 1 : 0))
    .map(({ judgement }) => judgement);
}
