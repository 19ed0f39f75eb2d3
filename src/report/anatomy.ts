import type { AnatomyRole, StatedPart, Statement } from '../model/index.ts';

/** The parts of a statement that play a role, in order. */
export function partsIn({ anatomy }: Statement, role: AnatomyRole): readonly StatedPart[] {
  return anatomy?.parts.filter((part) => part.role === role) ?? [];
}

/** The words of all parts that play a role, separated by |; null where there are none. */
export function wordsIn(statement: Statement, role: AnatomyRole): string | null {
  const words = partsIn(statement, role).map((part) => part.words);
  return words.length === 0 ? null : words.join(' | ');
}
