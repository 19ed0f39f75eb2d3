import { type Actor, type AnatomyPart, type AnatomyRole, anatomyRoles } from '../model/index.ts';
import type { LineReading } from './lead-in.ts';
import type { OwnText } from './own-text.ts';

/** What was read of a commitment, by where it stands. `above` are its lead-ins, nearest first. */
export type Sources = Readonly<{
  own: OwnText;
  row: readonly AnatomyPart[];
  above: readonly LineReading[];
}>;

const has = (parts: readonly AnatomyPart[], role: AnatomyRole): boolean =>
  parts.some((part) => part.role === role);

/**
 * The parts of a commitment by role and in order: its own, then what its words leave unsaid, from its row and from the
 * lines above. All partners count; of actor, action, date and frequency those that stand nearest.
 */
export function chooseParts({ own, row, above }: Sources, actor: Actor): AnatomyPart[] {
  const parts = [...own.parts];
  parts.push(...row.filter(({ role }) => !/^(?:actor|deadline)$/.test(role) || !has(own.parts, role)));
  for (const { parts: said } of above) {
    const unsaid = (['action', 'deadline', 'frequency'] as const).filter((role) => !has(parts, role));
    parts.push(...said.filter(({ role }) => role === 'partner' || unsaid.some((one) => one === role)));
  }
  if (!has(parts, 'actor')) parts.push(...actorAbove(above, actor));
  const place = ({ role }: AnatomyPart) => anatomyRoles.indexOf(role);
  return parts.sort((a, b) => place(a) - place(b) || a.start - b.start);
}

/** Whom the lines above name: the nearest that agrees with what detection says of the actor, else the nearest. */
function actorAbove(above: readonly LineReading[], actor: Actor): AnatomyPart[] {
  const named = above.filter(({ parts }) => has(parts, 'actor'));
  const agrees = (line: LineReading) =>
    line.actor === actor || (actor === 'joint' && line.actor === 'commissioner');
  const chosen = named.find(agrees) ?? named[0];
  return chosen?.parts.filter(({ role }) => role === 'actor') ?? [];
}
