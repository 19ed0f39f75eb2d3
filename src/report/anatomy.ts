import type { AnatomyRole, StatedPart, Statement } from '../model/index.ts';

/** The parts of a statement by the role that they play, in order. */
export type PartsByRole = Partial<Record<AnatomyRole, readonly StatedPart[]>>;

export function partsByRole({ anatomy }: Statement): PartsByRole {
  const parts: Partial<Record<AnatomyRole, StatedPart[]>> = {};
  for (const part of anatomy?.parts ?? []) {
    const others = parts[part.role];
    if (others) others.push(part);
    else parts[part.role] = [part];
  }
  return parts;
}

/** The words of several parts, separated by |; null where there are none. */
export function wordsOfParts(parts: readonly StatedPart[] | undefined): string | null {
  return parts === undefined ? null : parts.map(({ words }) => words).join(' | ');
}

/** The words of all parts that play a role, likewise. */
export const wordsIn = (statement: Statement, role: AnatomyRole): string | null =>
  wordsOfParts(partsByRole(statement)[role]);
