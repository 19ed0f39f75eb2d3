import type { Analysis, AnchorRelation, Problem, ReviewEntry } from '../../model/index.ts';
import { becameWords, placesNow, reviewOf } from '../../review/index.ts';
import { readEarlier } from './slim-analyses.ts';

export const decisionsWithoutPlace = 'decisions-without-place';

/** What became of words whose decision is used. */
const inUse: Readonly<Record<AnchorRelation, string>> = {
  kept: 'where they were (kept)',
  moved: 'elsewhere in the plan (moved)',
  changed: 'in a sentence that is cut otherwise (changed)',
  gone: 'not found by their neighbours (gone)',
  unsure: 'in one of several places (unsure)',
};

/**
 * What a run has to say of decisions on files that others have replaced, and of words that are not found: how many are kept,
 * moved, changed and gone, how many are on plans of areas that are not here, and what to do. Null where every decision is on a file that is there and has its place.
 */
export function decisionsOnReplaced(
  out: string,
  entries: readonly ReviewEntry[],
  analyses: readonly Analysis[],
): Problem | null {
  if (entries.length === 0) return null;
  const review = reviewOf(entries, analyses);
  const here = new Set(analyses.map(({ source }) => source.sha256));
  const replaced = new Set(
    entries.flatMap((entry) =>
      'anchor' in entry && !here.has(entry.anchor.source) ? [entry.anchor.source] : [],
    ),
  );
  const { used, unused, absent } = placesNow(entries, review, analyses, readEarlier(out, replaced));
  const [kept, lost] = [sumOf(used), sumOf(unused)];
  const away = [...absent.values()].reduce((all, one) => all + one, 0);
  if (kept + lost + away === 0) return null;
  const onReplaced = `${decisionsWere(kept + lost)} made on files that have changed since. Used as before: ${wordsOf(used, inUse)}. Not used: ${wordsOf(unused, becameWords)}.`;
  const onAbsent = `${decisionsWere(away)} made on plans of areas that are not among these plans (${[...absent.keys()].sort().join(', ')}): nothing of them is lost, and none is used.`;
  const toRead = `Read anew what is not used (pcp review --out ${out}); pcp review status --out ${out} lists it with the words of today.${unused.kept + unused.moved > 0 ? ' A promise in another edition is another promise, also in the same words.' : ''}`;
  const toAnalyse =
    'Analyse those plans too, with the same --out, and the decisions on them are used again; for a comparison without them another --out is safer.';
  const hints = [...(lost > 0 ? [toRead] : []), ...(away > 0 ? [toAnalyse] : [])];
  return {
    code: decisionsWithoutPlace,
    severity: hints.length > 0 ? 'warning' : 'info',
    message: [...(kept + lost > 0 ? [onReplaced] : []), ...(away > 0 ? [onAbsent] : [])].join(' '),
    hint:
      hints.length > 0
        ? hints.join(' ')
        : `Nothing need be done; pcp review status --out ${out} says who has read what.`,
    where: {},
  };
}

const decisionsWere = (count: number): string => (count === 1 ? '1 decision was' : `${count} decisions were`);

type ByRelation = Readonly<Record<AnchorRelation, number>>;

const sumOf = (counts: ByRelation): number => Object.values(counts).reduce((all, one) => all + one, 0);

/** "72, of which 70 where they were (kept), 2 elsewhere in the plan (moved)"; "none". */
function wordsOf(counts: ByRelation, words: Readonly<Record<AnchorRelation, string>>): string {
  const parts = Object.entries(counts).flatMap(([relation, count]) =>
    count > 0 ? [`${count} ${words[relation as AnchorRelation]}`] : [],
  );
  const all = sumOf(counts);
  return parts.length === 0
    ? 'none'
    : parts.length === 1
      ? parts[0]!
      : `${all}, of which ${parts.join(', ')}`;
}
