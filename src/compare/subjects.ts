import type { Theme } from '../model/index.ts';
import type { Distinct } from './statement.ts';

/** Narrow: resilience core, organised crime named. Both: wider and related too. */
export type Breadth = 'narrow' | 'both';

/** Whether a statement is about a theme. Prevention has one width. `ownWords`: not by its heading alone. */
export function isAbout(one: Distinct, theme: Theme, breadth: Breadth, ownWords = false): boolean {
  for (const subject of one.subjects.values()) {
    if (subject.theme !== theme || (ownWords && !subject.ownWords)) continue;
    if (breadth === 'both' || (subject.width !== 'wider' && subject.width !== 'related')) return true;
  }
  return false;
}
