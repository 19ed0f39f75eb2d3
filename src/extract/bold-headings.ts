import { cleanText } from '../text/normalise.ts';
import type { Draft } from './draft.ts';
import { readMarker } from './markers.ts';

/** Longest line, in characters, that is taken for a heading because it is set in bold. */
const longest = 80;

/**
 * Many documents have no headings but lines in bold: a short one without an end stop, that no marker makes an item and
 * that something follows, is a heading one level below the last that was marked as such.
 */
export function placeBoldHeadings(drafts: readonly Draft[], bold: ReadonlySet<Draft>): void {
  const last = drafts.findLastIndex((draft) => draft.kind !== 'furniture' && draft.kind !== 'footnote');
  let marked = 1;
  for (const [index, draft] of drafts.entries()) {
    if (draft.kind === 'heading') marked = draft.level ?? marked;
    else if (index < last && bold.has(draft) && couldBeHeading(draft))
      Object.assign(draft, { kind: 'heading', level: Math.min(6, marked + 1) });
  }
}

/** In a document that marks no heading at all, a first line in bold is its title. */
export function placeTitle(drafts: readonly Draft[], bold: ReadonlySet<Draft>): void {
  if (drafts.some(({ kind }) => kind === 'heading')) return;
  const first = drafts.find(({ kind }) => kind !== 'furniture' && kind !== 'contents');
  if (first && first !== drafts.at(-1) && bold.has(first) && couldBeHeading(first))
    Object.assign(first, { kind: 'heading', level: 1 });
}

function couldBeHeading({ kind, text }: Draft): boolean {
  const line = cleanText(text);
  const plain = (kind === 'paragraph' || kind === 'side-box') && !isMarked(line);
  return plain && line.length <= longest && /\p{L}{2}/u.test(line) && !/[.!?:;,]$/.test(line);
}

/** A number may stand before a heading ("1. Lanes"), a bullet may not. */
function isMarked(line: string): boolean {
  const found = readMarker(line);
  return found !== null && found.number === null;
}
