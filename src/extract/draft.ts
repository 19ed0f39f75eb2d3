import type { Block, BlockKind, DocumentFormat, Extraction, Problem, TablePlace } from '../model/index.ts';
import { cleanText } from '../text/normalise.ts';

/** A block before its place in the document's text is known; `leadIn` is the draft that introduces it. */
export type Draft = {
  kind: BlockKind;
  text: string;
  level: number | null;
  list: number | null;
  marker: string | null;
  leadIn: Draft | null;
  table: TablePlace | null;
};

/** A draft of one kind with everything else unsaid. */
export function draftOf(kind: BlockKind, text: string, known: Partial<Draft> = {}): Draft {
  return { kind, text, level: null, list: null, marker: null, leadIn: null, table: null, ...known };
}

/**
 * Lays drafts out as a document of a format without pages: one line of text a block. Drafts without words are
 * dropped, and a lead-in that was dropped is none.
 */
export function layOut(
  format: DocumentFormat,
  drafts: readonly Draft[],
  known: { title?: string | null; problems?: readonly Problem[] } = {},
): Extraction {
  const kept = drafts
    .map((draft) => ({ draft, text: cleanText(printable(draft.text)) }))
    .filter((entry) => entry.text !== '');
  const indexOf = new Map(kept.map((entry, index) => [entry.draft, index]));
  const blocks: Block[] = [];
  const lines: string[] = [];
  let at = 0;
  for (const { draft, text } of kept) {
    const leadIn = draft.leadIn ? (indexOf.get(draft.leadIn) ?? null) : null;
    const span = { start: at, end: at + text.length };
    const { kind, level, list, marker, table } = draft;
    blocks.push({
      index: blocks.length,
      kind,
      span,
      page: null,
      runs: [],
      level,
      list,
      marker,
      leadIn,
      table,
    });
    lines.push(text);
    at = span.end + 1;
  }
  return {
    format,
    pageCount: null,
    title: known.title ?? titleOf(blocks, lines),
    text: lines.join('\n'),
    blocks,
    pages: [],
    problems: [...(known.problems ?? [])],
  };
}

/**
 * Without control characters and halves of letters, which no file that is written from the text could hold; a hyphen
 * that forbids a break is the hyphen that other documents have in the same word.
 */
function printable(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\P{Cc}\s]|[\uFFFE\uFFFF]/gu, '')
    .replace(/[\u2010\u2011]/g, '-');
}

function titleOf(blocks: readonly Block[], lines: readonly string[]): string | null {
  const first = blocks.find((block) => block.kind === 'heading' && block.level === 1);
  return first ? (lines[first.index] ?? null) : null;
}
