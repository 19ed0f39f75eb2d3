import { cleanText } from '../../text/index.ts';
import type { Draft } from '../draft.ts';
import { draftOf } from '../draft.ts';
import { readMarker } from '../markers.ts';
import type { Context } from './context.ts';

/** Stands for `br` among gathered words; no page can hold it, as it is no character of HTML. */
export const lineBreak = '\u0000';

/** Makes a block, or several where line breaks set off typed bullets or empty lines, of the words gathered. */
export function blocksOfWords(gathered: string, context: Context, nextList: () => number): Draft[] {
  const words = gathered.split(lineBreak).map(cleanText);
  if (words.every((line) => line === '')) return [];
  const marked = words.filter((line) => readMarker(line) !== null).length;
  const isPlain = context.list === null && context.kind === null && context.heading === null;
  if (isPlain && marked > 1) return typedList(words, nextList());
  return joinLines(words).map((part) => blockOf(part, context));
}

/** Lines of one block: a single break is a space, an empty line between them a new block. */
function joinLines(lines: readonly string[]): string[] {
  const parts: string[][] = [[]];
  for (const line of lines) {
    if (line !== '') parts.at(-1)?.push(line);
    else if (parts.at(-1)?.length !== 0) parts.push([]);
  }
  return parts.filter((part) => part.length > 0).map((part) => part.join(' '));
}

function typedList(lines: readonly string[], list: number): Draft[] {
  return lines.map((line) => {
    const found = readMarker(line);
    if (!found) return draftOf('paragraph', line);
    return draftOf('list-item', found.rest, { list, level: 1, marker: found.marker });
  });
}

function blockOf(text: string, context: Context): Draft {
  const { kind, heading, list, level, marker } = context;
  if (kind === 'furniture' || kind === 'contents' || kind === 'footnote') return draftOf(kind, text);
  if (heading !== null) return draftOf('heading', text, { level: heading });
  if (list !== null) return draftOf('list-item', text, { list, level: Math.max(1, level), marker });
  return draftOf(kind ?? 'paragraph', text);
}
