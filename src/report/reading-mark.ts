import type { ReviewedStatement, Statement } from '../model/index.ts';
import { dateText } from './date.ts';
import { inSeries } from './in-series.ts';
import type { ShownEdition } from './shown-edition.ts';
import type { Words } from './words.ts';

/** What people make of a statement, as a mark beside its words. */
export type ReadingMark = Readonly<{ style: 'unseen' | 'read' | 'disputed'; text: string; why: string }>;

/** A word of the glossary for a statement that was read: what became of it. */
export function readingOf({ effect, made }: ReviewedStatement): string {
  if (made !== null && (effect === 'accepted' || effect === 'corrected')) return made;
  return effect === 'accepted' ? 'read' : effect;
}

/**
 * What people make of a statement: who read it and when, whether they differ, whether a reader added it, took it apart or put
 * several together; or that no person has read it. Null where nobody has decided anything: then every page says it of all.
 */
export function readingMark(
  { reviewed }: Pick<ShownEdition, 'reviewed'>,
  { id }: Pick<Statement, 'id'>,
  words: Words,
): ReadingMark | null {
  if (reviewed === null) return null;
  const said = reviewed.get(id);
  const term = (name: string) => words.term('mark', name);
  if (!said) return { style: 'unseen', text: term('unread').label, why: term('unread').explanation };
  const { by, on, adjudicator, disputed } = said;
  const { label } = term(readingOf(said));
  const who = adjudicator === null ? inSeries(by) : `${adjudicator}, of what ${inSeries(by)} said`;
  return said.effect === 'disputed'
    ? {
        style: 'disputed',
        text: `${label}: ${inSeries(by)}`,
        why: `On ${inSeries(disputed)}, ${dateText(on)}.`,
      }
    : { style: 'read', text: `${label} by ${who}`, why: dateText(on) };
}

/** The same in a word where there is no room for more: null where a person has read it and all agree. */
export function unreadWord(
  { reviewed }: Pick<ShownEdition, 'reviewed'>,
  { id }: Pick<Statement, 'id'>,
): string | null {
  if (reviewed === null) return null;
  const said = reviewed.get(id);
  if (!said) return 'unread';
  return said.effect === 'disputed' ? 'readers differ' : null;
}
