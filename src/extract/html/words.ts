import { cleanText } from '../../text/normalise.ts';
import type { Draft } from '../draft.ts';
import { draftOf } from '../draft.ts';
import { readMarker } from '../markers.ts';
import { isAllBold, withoutMarks } from './bold.ts';
import type { Context } from './context.ts';

/** Stands for `br` among gathered words; no page can hold it, as it is no character of HTML. */
export const lineBreak = '\u0000';

/** A block made of gathered words, and whether all its letters are bold. */
type Made = Readonly<{ draft: Draft; bold: boolean }>;

/** Makes a block, or several where line breaks set off typed bullets or empty lines, of the words gathered. */
export function blocksOfWords(gathered: string, context: Context, nextList: () => number): Made[] {
  const lines = gathered.split(lineBreak);
  const words = lines.map((line) => cleanText(withoutMarks(line)));
  if (words.every((line) => line === '')) return [];
  const marked = words.filter((line) => readMarker(line) !== null).length;
  const isPlain = context.list === null && context.kind === null && context.heading === null;
  if (isPlain && marked > 1) return typedList(lines, nextList);
  return joinLines(lines, isPlain).map((part) => ({
    draft: blockOf(cleanText(withoutMarks(part)), context),
    bold: isAllBold(part),
  }));
}

/**
 * Lines of one block: a single break is a space, an empty line between them a new block; in running text a short line
 * in bold stands apart from one that is not.
 */
function joinLines(lines: readonly string[], isPlain: boolean): string[] {
  const parts: string[][] = [[]];
  for (const line of lines) {
    const before = parts.at(-1)?.at(-1);
    if (cleanText(withoutMarks(line)) === '') parts.push([]);
    else if (isPlain && before !== undefined && isHead(before) && !isAllBold(line)) parts.push([line]);
    else parts.at(-1)?.push(line);
  }
  return parts.filter((part) => part.length > 0).map((part) => part.join(' '));
}

function isHead(line: string): boolean {
  const words = cleanText(withoutMarks(line));
  return isAllBold(line) && words.length <= 80 && !/[.!?:;,]$/.test(words);
}

/** Lines among which typed markers stand: each its own block. */
function typedList(lines: readonly string[], nextList: () => number): Made[] {
  const list = nextList();
  return lines
    .map((line) => ({ line: cleanText(withoutMarks(line)), bold: isAllBold(line) }))
    .filter(({ line }) => line !== '')
    .map(({ line, bold }) => {
      const found = readMarker(line);
      if (!found) return { draft: draftOf('paragraph', line), bold };
      const draft = draftOf('list-item', found.rest, { list, level: 1, marker: found.marker });
      return { draft, bold: false };
    });
}

function blockOf(text: string, context: Context): Draft {
  const { kind, heading, list, level } = context;
  if (kind === 'furniture' || kind === 'contents' || kind === 'footnote') return draftOf(kind, text);
  if (heading !== null) return draftOf('heading', text, { level: heading });
  if (list !== null) {
    const { rest, marker } = withoutMarker(text, context);
    return draftOf('list-item', rest, { list, level: Math.max(1, level), marker });
  }
  return draftOf(kind ?? 'paragraph', text);
}

/** An item's words without the marker that was typed before them, or that Word wrote there. */
function withoutMarker(text: string, { marker, wordList }: Context): { rest: string; marker: string | null } {
  const written = wordList === null ? null : /^(\S{1,8})\s+(?=\S)/.exec(text);
  if (written) return { rest: text.slice(written[0].length), marker: written[1]!.replace(/^[·o§]$/, '•') };
  const typed = readMarker(text);
  // A number or letter may be the first word of the item.
  const isSign = typed !== null && marker === '•' && /^[^\p{L}\p{N}(]/u.test(typed.marker);
  return isSign && typed.rest.trim() !== '' ? { rest: typed.rest, marker } : { rest: text, marker };
}
