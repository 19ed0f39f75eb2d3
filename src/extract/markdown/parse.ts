import { introduces } from '../../text/index.ts';
import type { Draft } from '../draft.ts';
import { draftOf } from '../draft.ts';
import { draftTable } from '../tables.ts';
import { plainInline } from './inline.ts';
import { isTableRule, splitRow } from './table-rows.ts';

const fence = /^\s{0,3}(?:```|~~~)/;
const heading = /^\s{0,3}(#{1,6})\s+(.*)$/;
const rule = /^\s{0,3}(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})$/;
const item = /^(\s*)([-*+•]|\d{1,9}[.)])(\s+)(.*)$/;
const quote = /^\s{0,3}>\s?(.*)$/;
const footnote = /^\s{0,3}\[\^[^\][\s]+\]:\s*(.*)$/;
const linkTarget = /^\s{0,3}\[[^\][]+\]:\s*\S+/;

type State = {
  drafts: Draft[];
  /** The block that a following line without blank line goes on with. */
  open: Draft | null;
  /** Content columns of the open list's levels. */
  levels: { marker: number; content: number; ordered: boolean }[];
  list: number;
  table: number;
  blank: boolean;
};

/** Blocks of a Markdown text. Every line is looked at once; what is not understood is a paragraph. */
export function parseMarkdown(text: string): Draft[] {
  const lines = text.split(/\r\n|\r|\n/);
  const state: State = { drafts: [], open: null, levels: [], list: -1, table: -1, blank: true };
  let at = frontMatterEnd(lines);
  while (at < lines.length) at = readBlock(lines, at, state);
  markBoldHeadings(state.drafts);
  for (const draft of state.drafts) draft.text = plainInline(draft.text);
  return state.drafts;
}

/** A short line all in bold, without an end stop, is a heading below the one above it. */
function markBoldHeadings(drafts: readonly Draft[]): void {
  let level = 1;
  for (const draft of drafts) {
    if (draft.kind === 'heading') level = draft.level ?? 1;
    else if (
      draft.kind === 'paragraph' &&
      /^(?:\*\*[^*]{2,80}[^*.:;,!?]\*\*|__[^_]{2,80}[^_.:;,!?]__)$/.test(draft.text)
    ) {
      Object.assign(draft, { kind: 'heading', level: Math.min(6, level + 1) });
    }
  }
}

function frontMatterEnd(lines: readonly string[]): number {
  if (lines[0]?.replace('\uFEFF', '').trim() !== '---') return 0;
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(line));
  const isData = lines.slice(1, end).every((line) => /^\s*(?:[\w-]+:|-\s|#|$)/.test(line));
  return end > 0 && isData ? end + 1 : 0;
}

/** Reads the block or the line at `at` into the state; gives the line to go on with. */
function readBlock(lines: readonly string[], at: number, state: State): number {
  const line = (lines[at] ?? '').replace(/^\uFEFF/, '').replace(/\t/g, '    ');
  if (line.trim() === '') {
    state.blank = true;
    state.open = null;
    return at + 1;
  }
  const next = readFence(lines, at, line, state) ?? readTable(lines, at, line, state);
  if (next !== null) return next;
  if (!readHeading(lines[at + 1], line, state)) readText(line, state);
  else if (/^\s{0,3}(?:=+|-+)\s*$/.test(lines[at + 1] ?? '') && !heading.test(line))
    return after(state, at + 2);
  return after(state, at + 1);
}

function after(state: State, at: number): number {
  state.blank = false;
  return at;
}

function readFence(lines: readonly string[], at: number, line: string, state: State): number | null {
  if (!fence.test(line)) return null;
  const mark = line.trim().slice(0, 3);
  let end = at + 1;
  while (end < lines.length && !lines[end]?.trim().startsWith(mark)) end++;
  add(state, draftOf('paragraph', lines.slice(at + 1, end).join(' ')));
  state.open = null;
  return end + 1;
}

function readTable(lines: readonly string[], at: number, line: string, state: State): number | null {
  if (!line.includes('|') || !isTableRule(lines[at + 1])) return null;
  const rows = [line];
  let end = at + 2;
  while (end < lines.length && lines[end]?.includes('|') && lines[end]?.trim() !== '')
    rows.push(lines[end++] ?? '');
  const before = state.drafts.at(-1);
  const leadIn = before?.kind === 'paragraph' && introduces(before.text, 'table') ? before : null;
  const cells = rows.map((row, index) =>
    splitRow(row).map((text, column) => ({
      parts: [plainInline(text)],
      isHeader: index === 0,
      column,
      spans: 1,
    })),
  );
  for (const cell of draftTable(++state.table, cells, leadIn)) state.drafts.push(cell);
  state.open = null;
  state.levels = [];
  return after(state, end);
}

function readHeading(next: string | undefined, line: string, state: State): boolean {
  const found = heading.exec(line);
  const underline = /^\s{0,3}(?:(=+)|-{2,})\s*$/.exec(next ?? '');
  if (found)
    add(
      state,
      draftOf('heading', (found[2] ?? '').trim().replace(/\s#+$/, ''), { level: found[1]?.length ?? 1 }),
    );
  else if (underline && !state.open && !item.test(line) && !quote.test(line) && !rule.test(line)) {
    add(state, draftOf('heading', line, { level: underline[1] ? 1 : 2 }));
  } else return false;
  state.levels = [];
  state.open = null;
  return true;
}

function readText(line: string, state: State): void {
  const listed = item.exec(line);
  const quoted = quote.exec(line);
  const noted = footnote.exec(line);
  if (rule.test(line)) endLists(state);
  else if (listed && (state.open?.kind !== 'paragraph' || startsList(listed))) readItem(listed, state);
  else if (quoted) readQuote(quoted[1] ?? '', state);
  else if (noted) add(state, draftOf('footnote', noted[1] ?? ''));
  else if (!linkTarget.test(line)) readWords(line, state);
}

function endLists(state: State): void {
  state.open = null;
  state.levels = [];
}

function readQuote(words: string, state: State): void {
  if (words.trim() === '') state.open = null;
  else if (state.open?.kind === 'pull-quote') state.open.text += ` ${words}`;
  else add(state, draftOf('pull-quote', words.replace(/^#{1,6}\s+|^[-*+]\s+/, '')));
}

/** Within a paragraph only a bullet or a number one begins a list ("2024. It was" does not). */
function startsList(found: RegExpExecArray): boolean {
  return !/\d/.test(found[2] ?? '') || /^1[.)]$/.test(found[2] ?? '');
}

function readItem(found: RegExpExecArray, state: State): void {
  const indent = found[1]?.length ?? 0;
  const marker = found[2] ?? '';
  const ordered = /\d/.test(marker);
  const content = indent + marker.length + Math.min(found[3]?.length ?? 1, 4);
  const levels = state.levels.filter((level) => indent >= level.content);
  const same = state.levels[levels.length];
  if (state.levels.length === 0 || (levels.length === 0 && same?.ordered !== ordered)) state.list++;
  state.levels = [...levels, { marker: indent, content, ordered }];
  const text = (found[4] ?? '').replace(/^\[[ xX]\]\s+/, '');
  add(state, draftOf('list-item', text, { level: state.levels.length, list: state.list, marker }));
}

function readWords(line: string, state: State): void {
  if (state.open && state.open.kind !== 'heading') {
    state.open.text += ` ${line.trim()}`;
    return;
  }
  const indent = line.length - line.trimStart().length;
  const level = state.levels.filter((entry) => indent >= entry.content).length;
  if (level > 0) {
    add(state, draftOf('list-item', line.trim(), { level, list: state.list }));
    return;
  }
  state.levels = [];
  add(state, draftOf('paragraph', line.trim()));
}

function add(state: State, draft: Draft): void {
  state.drafts.push(draft);
  state.open = draft;
}
