import type { BlockKind } from '../../model/index.ts';
import type { CellPlace, Line, Tag } from './layout.ts';

/** A block on its way to be one: its lines in reading order, and what is known of it so far. */
export type Draft = Readonly<{
  kind: BlockKind;
  lines: readonly Line[];
  page: number;
  level: number | null;
  list: number | null;
  marker: string | null;
  /** The draft that introduces this item; drafts are told apart by `id`. */
  leadIn: number | null;
  id: number;
  table: CellPlace | null;
  tag: Tag | null;
  /** Number of the column on its page, so that what stands side by side is told from what follows. */
  column: number;
  /** Whether it stands in a coloured box beside the text. */
  boxed: boolean;
}>;

/** The words of a draft with its lines joined by spaces: for judging, not for the document's text. */
export function wordsOf(draft: Draft): string {
  const { lines } = draft;
  return lines.length === 1 ? lines[0]!.text : lines.map((line) => line.text).join(' ');
}

/** The draft with its marker back at the head of its text: the number of a heading or an entry is part of it. */
export function withMarker(draft: Draft): Draft {
  const first = draft.lines[0];
  if (draft.marker === null || first === undefined) return draft;
  const lines = [{ ...first, text: `${draft.marker} ${first.text}`, marker: null }, ...draft.lines.slice(1)];
  return { ...draft, lines, marker: null };
}
