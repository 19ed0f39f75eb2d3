import { readEarlier } from '../../../io/review/slim-analyses.ts';
import type { AnchorRelation, AnchorTarget, WordsEntry } from '../../../model/index.ts';
import { keyOfAnchor, partAbsent, type Unplaced, whatBecame } from '../../../review/index.ts';
import type { EarlierAnswer } from '../../api.ts';
import type { Desk } from './desk.ts';
import { foundSentence } from './found-sentence.ts';
import { said } from './history.ts';
import { placesOf } from './keys.ts';
import { statusOfItem } from './status.ts';

/** What only a person can tell comes first, and what was not found last. */
const inTurn: readonly AnchorRelation[] = ['unsure', 'changed', 'moved', 'kept', 'gone'];

/** Words that this reader decided on and that are not where their decision can be used; each once, with the last entry on them. */
export function ownUnplaced({ reviewer, live, analyses }: Desk): WordsEntry[] {
  const own = live.unplaced().filter((entry) => entry.reviewer === reviewer);
  const { others } = partAbsent(own, analyses);
  return [...new Map(others.map((entry) => [keyOfAnchor(entry.anchor), entry])).values()];
}

const made = new WeakMap<Desk, { entries: number; found: readonly Unplaced[] }>();

/** What became of those words, and whether what they are now was read; nothing of what others decided is told. */
export function earlierOf(desk: Desk): EarlierAnswer {
  const rows = becameOf(desk).map(({ entry, found }) => ({
    id: entry.id,
    quote: entry.anchor.quote,
    area: entry.anchor.area,
    on: entry.at.slice(0, 10),
    says: said[entry.action],
    relation: found.relation,
    now: (found.target ? [found.target] : found.candidates).flatMap((one) => sentenceOf(desk, one)),
  }));
  return {
    rows: inTurn.flatMap((relation) => rows.filter((row) => row.relation === relation)),
  };
}

/** A long text takes a second: it is worked out again only after a decision. */
function becameOf(desk: Desk): readonly Unplaced[] {
  const entries = desk.live.entries();
  const known = made.get(desk);
  if (known?.entries === entries.length) return known.found;
  const own = ownUnplaced(desk);
  const files = new Set(own.map(({ anchor }) => anchor.source));
  const found = whatBecame(own, entries, desk.analyses, readEarlier(desk.out, files));
  made.set(desk, { entries: entries.length, found });
  return found;
}

function sentenceOf(desk: Desk, { document, sentence }: AnchorTarget): EarlierAnswer['rows'][number]['now'] {
  const analysis = desk.analysisOf(document);
  const at = analysis ? placesOf(analysis).get(sentence) : undefined;
  if (!analysis || at === undefined) return [];
  const found = foundSentence(desk, analysis, at, null);
  return [{ ...found, isRead: statusOfItem(desk, found.key) === 'decided' }];
}

/** That there are such decisions, for whoever opens the page. */
export function replacedProblems(count: number): { message: string; hint: string }[] {
  if (count === 0) return [];
  const message =
    count === 1
      ? '1 decision of yours is on words that are not where they were, and is not used.'
      : `${count} decisions of yours are on words that are not where they were, and are not used.`;
  return [{ message, hint: 'A plan was replaced: “Earlier decisions” says what became of its words.' }];
}
