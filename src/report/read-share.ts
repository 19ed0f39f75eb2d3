import type { Share } from '../model/index.ts';
import { countOf, figure } from './figures.ts';
import { isAskedFor, kindsRead, type ReadByPerson } from './read-by-person.ts';
import type { ShownEdition } from './shown-edition.ts';

/** Of the statements of an edition those that a person has read. */
export function readShare({ figures, reviewed }: Pick<ShownEdition, 'figures' | 'reviewed'>): Share {
  const whole = figures.statements.length;
  const part = figures.statements.filter(({ id }) => reviewed?.has(id)).length;
  return { part, whole, share: whole === 0 ? null : part / whole };
}

/** The same of those that a review asks for by itself. */
function ofAsked({ figures, reviewed }: Pick<ShownEdition, 'figures' | 'reviewed'>): ReadByPerson {
  const asked = figures.statements.filter(isAskedFor);
  return { read: asked.filter(({ id }) => reviewed?.has(id)).length, of: asked.length };
}

/** The same in words, with what readers added and on what they differ. */
export function readShareText(shown: Pick<ShownEdition, 'figures' | 'reviewed'>): string {
  const { part, whole } = readShare(shown);
  const ids = new Set(shown.figures.statements.map(({ id }) => id));
  const count = (effect: string) =>
    [...(shown.reviewed ?? [])].filter(([id, said]) => ids.has(id) && said.effect === effect).length;
  const [added, disputed] = [count('added'), count('disputed')];
  const parts = [
    `A person has read ${figure(part)} of its ${countOf(whole, 'statement')}${kindsRead({ read: part, of: whole, asked: ofAsked(shown) })}`,
    ...(added > 0 ? [`${figure(added)} ${added === 1 ? 'was' : 'were'} added by a reader`] : []),
    ...(disputed > 0 ? [`on ${figure(disputed)} readers differ`] : []),
  ];
  return `${parts.join('; ')}.`;
}
