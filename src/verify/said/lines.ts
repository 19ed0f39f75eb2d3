import type { Said } from './said.ts';

/** The lines of a text. */
export const saidInLines = (text: string): Said[] =>
  text
    .split(/\r\n?|\n/)
    .flatMap((line, at) => (line === '' ? [] : [{ place: `line ${at + 1}`, text: line }]));
