import type { PageSentence } from '../api.ts';

/** A stretch of a document's text, in UTF-16 offsets. */
export type Stretch = Readonly<{ start: number; end: number }>;

/**
 * Where a place in the page's own copy of the text stands in the document: elements with `data-start` hold the document's
 * words from there on, letter by letter. Null outside such an element.
 */
export function documentOffset(node: Node, offset: number): number | null {
  if (node.nodeType === 3) {
    const own = startOf(node.parentElement);
    return own === null ? null : own + lengthBefore(node, node.parentElement!) + offset;
  }
  const element = node as Element;
  const next = element.childNodes[offset];
  const first = next ? holderIn(next, 'first') : null;
  if (first) return Number(first.getAttribute('data-start'));
  const before = element.childNodes[offset - 1];
  const last = (before && holderIn(before, 'last')) ?? (element.matches('[data-start]') ? element : null);
  return last ? Number(last.getAttribute('data-start')) + (last.textContent?.length ?? 0) : null;
}

const startOf = (element: Element | null): number | null => {
  const holder = element?.closest('[data-start]');
  return holder ? Number(holder.getAttribute('data-start')) : null;
};

/** Letters that stand before a text node inside the element that knows its offset. */
function lengthBefore(node: Node, parent: Element): number {
  const holder = parent.closest('[data-start]')!;
  let length = 0;
  const walker = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT);
  for (let one = walker.nextNode(); one && one !== node; one = walker.nextNode())
    length += one.textContent?.length ?? 0;
  return length;
}

function holderIn(node: Node, which: 'first' | 'last'): Element | null {
  if (node.nodeType !== 1) return (node.parentElement?.closest('[data-start]') as Element | null) ?? null;
  const element = node as Element;
  if (element.matches('[data-start]')) return element;
  const all = element.querySelectorAll('[data-start]');
  return all[which === 'first' ? 0 : all.length - 1] ?? null;
}

/** The stretch that a browser's selection marks inside an element; null where it marks nothing of it. */
export function selectedStretch(selection: globalThis.Selection | null, within: Element): Stretch | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!within.contains(range.startContainer) && !within.contains(range.endContainer)) return null;
  const start = documentOffset(range.startContainer, range.startOffset);
  const end = documentOffset(range.endContainer, range.endOffset);
  return start === null || end === null || end <= start ? null : { start, end };
}

/** A stretch that begins and ends with a letter or sign, not with a space; `textOf` gives the words of a stretch. */
export function trimmed(stretch: Stretch, textOf: (stretch: Stretch) => string): Stretch | null {
  const text = textOf(stretch);
  const start = stretch.start + (text.length - text.trimStart().length);
  const end = stretch.end - (text.length - text.trimEnd().length);
  return end > start ? { start, end } : null;
}

/**
 * A stretch of whole words: each end goes to the nearer end of the word that it cuts, since letters on a page and those above
 * its picture are not quite of one width. Null where nothing but spaces was marked.
 */
export function wholeWords({ start, end }: Stretch, textOf: (stretch: Stretch) => string): Stretch | null {
  const from = Math.max(0, start - longestWord);
  const text = textOf({ start: from, end: end + longestWord });
  const near = (at: number): number => {
    const [before, after] = [wordStart(text, at), wordEnd(text, at)];
    return at - before <= after - at ? before : after;
  };
  const [first, last] = [near(start - from), near(end - from)];
  const nearest = trimmed({ start: from + first, end: from + last }, textOf);
  if (nearest) return nearest;
  // A part of one word is that word.
  return trimmed(
    { start: from + wordStart(text, start - from), end: from + wordEnd(text, end - from) },
    textOf,
  );
}
const longestWord = 80;
const isSpace = (sign: string | undefined): boolean => sign === undefined || sign.trim() === '';
function wordStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && !isSpace(text[start - 1])) start--;
  return start;
}
function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && !isSpace(text[end])) end++;
  return end;
}

/** The words of a stretch by runs of a page or blocks of a text, of full length: what stands between is a space. */
export function wordsOf(
  runs: readonly Readonly<Stretch & { text: string }>[],
  { start, end }: Stretch,
): string {
  const letters = Array.from({ length: end - start }, () => ' ');
  for (const run of runs)
    for (let at = Math.max(start, run.start); at < Math.min(end, run.end); at++)
      letters[at - start] = run.text[at - run.start] ?? ' ';
  return letters.join('');
}

/** The sentence at an offset, or null. */
export const sentenceAt = (sentences: readonly PageSentence[], offset: number): PageSentence | null =>
  sentences.find(({ start, end }) => start <= offset && offset < end) ?? null;
