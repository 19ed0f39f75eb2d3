import type { AnatomyPart, AnatomyRole } from '../model/index.ts';
import type { Found } from './found.ts';

/** Makes the parts of one text: a sentence's own, or the lead-in that is `line` of its chain. */
export function partsOfText(text: string, line: number | null) {
  return (role: AnatomyRole, found: readonly Found[]): AnatomyPart[] =>
    found.map(({ start, end, value }) => ({
      role,
      words: text.slice(start, end),
      where: line === null ? 'text' : 'lead-in',
      line,
      start,
      end,
      ...(value === undefined ? {} : { value }),
    }));
}
