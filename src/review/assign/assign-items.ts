import { type Analysis, type Assignment, exitCodes, PcpError } from '../../model/index.ts';
import { randomFrom } from '../../text/index.ts';
import { isQueued } from '../queue/index.ts';
import { shuffled } from '../shuffled.ts';

export type AssignOptions = Readonly<{
  /** Pseudonyms. */
  reviewers: readonly string[];
  /** Share of items that a second person reads too, 0 to 1. */
  overlap: number;
  seed: number;
}>;

type Pile = { reviewer: string; items: number; second: number };
type Load = Readonly<{ analysis: Analysis; sentences: readonly string[]; words: number }>;

/**
 * Shares the items of a run out. Whole documents: who reads a plan must know it, and turns fewer pages; those with most items first,
 * each to whoever has fewest items yet (Graham 1969), as readers take their time by the item. The overlap is single items, drawn by seed from every document, each to
 * whoever of the others has fewest in all: agreement then is measured over all documents and not over the few that two people got. The
 * same analyses, names, overlap and seed give the same shares, whatever the order of the names. Throws PcpError (exit 2):
 * `no-reviewers`, `doubled-reviewer`, `nobody-to-overlap`, `bad-overlap`, `nothing-to-assign`.
 */
export function assignItems(analyses: readonly Analysis[], options: AssignOptions): Assignment {
  refuse(options);
  const { overlap, seed } = options;
  const reviewers = options.reviewers.toSorted();
  const loads = loadsOf(analyses);
  if (loads.length === 0)
    throw refusal(
      'nothing-to-assign',
      'The run holds no sentence that is to be read.',
      'Analyse plans first, then share them out.',
    );
  const random = randomFrom(seed);
  const piles = shuffled(reviewers, random).map((reviewer): Pile => ({ reviewer, items: 0, second: 0 }));
  const owners = new Map<Load, string>();
  for (const load of shuffled(loads, random).toSorted((a, b) => b.sentences.length - a.sentences.length)) {
    const pile = least(piles, ({ items }) => items);
    pile.items += load.sentences.length;
    owners.set(load, pile.reviewer);
  }
  return {
    schemaVersion: 1,
    seed,
    overlap,
    reviewers,
    documents: loads.map((load) => {
      const reviewer = owners.get(load)!;
      const others = piles.filter((pile) => pile.reviewer !== reviewer);
      const drawn = new Set(
        shuffled(load.sentences, random).slice(0, Math.round(overlap * load.sentences.length)),
      );
      return {
        document: load.analysis.id,
        reviewer,
        items: load.sentences.length,
        words: load.words,
        second: dealt(
          load.sentences.filter((sentence) => drawn.has(sentence)),
          others,
        ),
      };
    }),
  };
}

/** Deals sentences out one by one, each to whoever has fewest to read in all, which evens out what whole documents left uneven. */
function dealt(
  sentences: readonly string[],
  others: readonly Pile[],
): Assignment['documents'][number]['second'] {
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

function refuse({ reviewers, overlap }: AssignOptions): void {
  if (reviewers.length === 0)
    throw refusal('no-reviewers', 'It is not said who is to read.', 'Name them: --reviewers ada,ben');
  const doubled = reviewers.find((name, at) => reviewers.indexOf(name) !== at);
  if (doubled !== undefined)
    throw refusal(
      'doubled-reviewer',
      `"${doubled}" is named twice.`,
      'Give each reader a name of their own: nobody can be their own second reader.',
    );
  if (!(overlap >= 0 && overlap <= 1))
    throw refusal(
      'bad-overlap',
      'The overlap is a share of all items, from 0% to 100%.',
      'With --overlap 100% everything is read by two people; for three readings of each, code a sample (pcp review sample).',
    );
  if (reviewers.length === 1 && overlap > 0)
    throw refusal(
      'nobody-to-overlap',
      `"${reviewers[0]}" is the only reader, so that there is nobody to read anything a second time.`,
      'Name a second reader, or give --overlap 0%.',
    );
}

const refusal = (code: string, message: string, hint: string): PcpError =>
  new PcpError({ code, message, hint, exitCode: exitCodes.usage });
