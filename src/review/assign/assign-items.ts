import type { Analysis, Assignment } from '../../model/index.ts';
import { randomFrom } from '../../text/index.ts';
import { isQueued } from '../queue/index.ts';
import { shuffled } from '../shuffled.ts';
import { nothingToAssign, refuseOptions } from './refuse-options.ts';

export type AssignOptions = Readonly<{
  /** Pseudonyms. */
  reviewers: readonly string[];
  /** Share of items that a second person reads too, 0 to 1. */
  overlap: number;
  seed: number;
  /** How the work was shared before; it stands where names, overlap and seed are the same, and new documents are added to it. */
  before?: Assignment | null;
}>;

type AssignedDocument = Assignment['documents'][number];
type Pile = { reviewer: string; items: number; second: number };
type Load = Readonly<{ analysis: Analysis; sentences: readonly string[]; words: number }>;

/**
 * Shares the items of a run out. Whole documents: who reads a plan must know it, and turns fewer pages; those with most items
 * first, each to whoever has fewest items yet (Graham 1969), as readers take their time by the item. The overlap is single items,
 * drawn by seed from every document, each to whoever of the others has fewest in all: agreement then is measured over all
 * documents and not over the few that two people got. The same analyses, names, overlap and seed give the same shares, whatever
 * the order of the names. Throws PcpError (exit 2): `no-reviewers`, `doubled-reviewer`, `nobody-to-overlap`, `bad-overlap`,
 * `nothing-to-assign`.
 */
export function assignItems(analyses: readonly Analysis[], options: AssignOptions): Assignment {
  refuseOptions(options);
  const { overlap, seed } = options;
  const reviewers = options.reviewers.toSorted();
  const loads = loadsOf(analyses);
  if (loads.length === 0) throw nothingToAssign();
  const random = randomFrom(seed);
  const kept = standing({ ...options, reviewers });
  const piles = shuffled(reviewers, random).map((reviewer): Pile => pileOf(reviewer, [...kept.values()]));
  const owners = new Map<Load, string>();
  const fresh = loads.filter(({ analysis: { id } }) => !kept.has(id));
  for (const load of shuffled(fresh, random).toSorted((a, b) => b.sentences.length - a.sentences.length)) {
    const pile = least(piles, ({ items }) => items);
    pile.items += load.sentences.length;
    owners.set(load, pile.reviewer);
  }
  const assigned = (load: Load): AssignedDocument => {
    const { analysis, sentences, words } = load;
    const reviewer = owners.get(load)!;
    const others = piles.filter((pile) => pile.reviewer !== reviewer);
    const drawn = new Set(shuffled(sentences, random).slice(0, Math.round(overlap * sentences.length)));
    const second = dealt(
      sentences.filter((sentence) => drawn.has(sentence)),
      others,
    );
    return { document: analysis.id, reviewer, items: sentences.length, words, second };
  };
  const documents = loads.map((load) => kept.get(load.analysis.id) ?? assigned(load));
  return { schemaVersion: 1, seed, overlap, reviewers, documents };
}

/** Documents that were shared out in the same way before, by id. */
function standing({
  before,
  seed,
  overlap,
  reviewers,
}: AssignOptions): ReadonlyMap<string, AssignedDocument> {
  const isSame =
    before &&
    before.seed === seed &&
    before.overlap === overlap &&
    before.reviewers.join() === reviewers.join();
  return new Map(isSame ? before.documents.map((one) => [one.document, one]) : []);
}

function pileOf(reviewer: string, kept: readonly AssignedDocument[]): Pile {
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
  return {
    reviewer,
    items: sum(kept.filter((one) => one.reviewer === reviewer).map(({ items }) => items)),
    second: sum(
      kept.flatMap(({ second }) =>
        second.filter((one) => one.reviewer === reviewer).map(({ sentences }) => sentences.length),
      ),
    ),
  };
}

/** Deals sentences out one by one, each to whoever has fewest to read in all, which evens out what whole documents left uneven. */
function dealt(sentences: readonly string[], others: readonly Pile[]): AssignedDocument['second'] {
  const hands = new Map<string, string[]>();
  for (const sentence of sentences) {
    const pile = least(others, ({ items, second }) => items + second);
    pile.second += 1;
    hands.set(pile.reviewer, [...(hands.get(pile.reviewer) ?? []), sentence]);
  }
  return [...hands]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([reviewer, own]) => ({ reviewer, sentences: own }));
}

function loadsOf(analyses: readonly Analysis[]): Load[] {
  return analyses
    .map((analysis) => {
      const items = analysis.sentences.filter(isQueued);
      const words = items.reduce((all, { text }) => all + text.split(/\s+/).length, 0);
      return { analysis, sentences: items.map(({ id }) => id), words };
    })
    .filter(({ sentences }) => sentences.length > 0)
    .sort((a, b) => (a.analysis.id < b.analysis.id ? -1 : 1));
}

const least = <T>(things: readonly T[], measure: (thing: T) => number): T =>
  things.reduce((best, one) => (measure(one) < measure(best) ? one : best));
