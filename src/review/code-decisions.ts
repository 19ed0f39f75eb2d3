import type { Decision, ReviewEntry, WordsEntry } from '../model/index.ts';
import { judgementsOf } from './judge/index.ts';
import { standingEntries } from './standing.ts';

/**
 * What entries say of single codes, in the shape that a change of the taxonomy is held against: each code that a reader gives
 * is accepted, each that the machine had given and the reader takes away is rejected. Codes whose definition then is not
 * known are left out, and practice rounds.
 */
export function codeDecisions(entries: readonly ReviewEntry[]): Decision[] {
  const standing = standingEntries(entries);
  const judgements = judgementsOf(standing, ownKey).filter(({ purpose }) => purpose !== 'practice');
  return judgements.flatMap(({ coding, entries: own, last }) => {
    if (coding === null) return [];
    const definitions: Record<string, string> = Object.assign({}, ...own.map((entry) => entry.definitions));
    const { anchor, reviewer } = last;
    const isRejected =
      own.findLast(({ action }) => action !== 'note' && action !== 'flag')?.action === 'reject';
    // That a sentence undertakes nothing says nothing of what it is about.
    if (isRejected) return [];
    return Object.entries(definitions)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(
        ([code, definition]): Decision => ({
          quote: anchor.quote,
          document: anchor.document,
          code,
          verdict: coding.codes.includes(code) ? 'accepted' : 'rejected',
          reviewer,
          date: dateOf(own, code),
          definition,
        }),
      );
  });
}

/** When the last entry that speaks of the code was made. */
const dateOf = (entries: readonly WordsEntry[], code: string): string =>
  entries.findLast(({ definitions }) => code in definitions)!.at;

/** Words by their document and what stands round them, without the texts. */
const ownKey = ({ anchor }: WordsEntry): string =>
  JSON.stringify([anchor.document, anchor.sentence, anchor.quote, anchor.prefix, anchor.position.start]);
