import { introduces } from '../../text/introduces.ts';
import type { DashedTable } from '../dashed-tables.ts';
import { cellsOf, readDashedTable } from '../dashed-tables.ts';
import type { Draft } from '../draft.ts';
import { draftOf } from '../draft.ts';
import { draftTable } from '../tables.ts';
import { frontMatterEnd } from './front-matter.ts';
import { readGridTable } from './grid-tables.ts';
import { htmlParts } from './html-lines.ts';
import { dropComments, plainInline } from './inline.ts';
import { isTableRule, splitRow } from './table-rows.ts';

const fence = /^\s{0,3}(?:```|~~~)/;
const heading = /^\s{0,3}(#{1,6})\s+(.*)$/;
const rule = /^\s{0,3}(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})$/;
const item = /^(\s*)([-*+•◦▪‣]|\d{1,9}[.)])(\s+)(.*)$/;
const quote = /^\s{0,3}>\s?(.*)$/;
const footnote = /^\s{0,3}\[\^[^\][\s]+\]:\s*(.*)$/;
// What a link or an abbreviation in the text stands for.
const linkTarget = /^\s{0,3}\*?\[([^\][]+)\]:\s*\S+/;
const meaning = /^\s{0,3}:\s+(.*)$/;
const underline = /^\s{0,3}(?:(=+)|-+)\s*$/;
/** Longest heading, in characters, that lines above an underline are. */
const longestHeading = 200;

type State = {
  drafts: Draft[];
  /** The block that a following line without blank line goes on with. */
  open: Draft | null;
  /** Content columns of the open list's levels. */
  levels: { marker: number; content: number; ordered: boolean; sign: string }[];
  list: number;
  table: number;
  blank: boolean;
  /** What is open of a list or heading written in HTML. */
  html: { depth: number; tag: string };
  /** Names, in small letters, of links that are said elsewhere. */
  targets: ReadonlySet<string>;
};

/** Blocks of a Markdown text. Every line is looked at once; what is not understood is a paragraph. */
export function parseMarkdown(text: string): Draft[] {
  const lines = dropComments(text).split(/\r\n|\r|\n/);
  const html = { depth: 0, tag: '' };
  const targets = new Set(lines.flatMap((line) => linkTarget.exec(line)?.[1]?.toLowerCase() ?? []));
  const state: State = {
    drafts: [],
    open: null,
    levels: [],
    list: -1,
    table: -1,
    blank: true,
    html,
    targets,
  };
  let at = frontMatterEnd(lines);
  while (at < lines.length) at = readBlock(lines, at, state);
  markBoldHeadings(state.drafts);
  for (const draft of state.drafts)
    if (draft.kind !== 'table-cell') draft.text = plainInline(draft.text, targets);
  // What is left of a rule that was escaped says nothing.
  return state.drafts.filter(({ kind, text: words }) => kind !== 'paragraph' || !/^[-*_=~\s]+$/.test(words));
}

/** A short line all in bold or, where text follows, in italics, without an end stop, heads what is below it. */
function markBoldHeadings(drafts: readonly Draft[]): void {
  let level = 1;
  for (const [index, draft] of drafts.entries()) {
    if (draft.kind === 'heading') level = draft.level ?? 1;
    else if (
      draft.kind === 'paragraph' &&
      (bold.test(draft.text) || isItalicTitle(draft, drafts[index + 1]))
    ) {
      Object.assign(draft, { kind: 'heading', level: Math.min(6, level + 1) });
    }
  }
}

const bold = /^(?:\*\*[^*]{2,80}[^*.:;,!?]\*\*|__[^_]{2,80}[^_.:;,!?]__)$/;
const italic = /^(?:\*\p{Lu}[^*]{1,40}[^*.:;,!?]\*|_\p{Lu}[^_]{1,40}[^_.:;,!?]_)$/u;

function isItalicTitle({ text }: Draft, next: Draft | undefined): boolean {
  return italic.test(text) && next?.kind === 'paragraph' && next.text.length > text.length * 2;
}

/** Reads the block or the line at `at` into the state; gives the line to go on with. */
function readBlock(lines: readonly string[], at: number, state: State): number {
  const line = (lines[at] ?? '').replace(/^\uFEFF/, '').replace(/\t/g, '    ');
  if (line.trim() === '') {
    state.blank = true;
    state.open = null;
    return at + 1;
  }
  const next =
    readFence(lines, at, line, state) ??
    readTable(lines, at, line, state) ??
    readDrawn(readGridTable(lines, at) ?? readDashedTable(lines, at), state);
  if (next !== null) return next;
  if (!readHtml(line, state) && !readHeading(line, state)) readText(line, state);
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
  const header = splitRow(line).length;
  const cells = rows.map((row, index) => cellsOf(splitRow(row, header), index));
  return readDrawn({ rows: cells, end }, state);
}

function readDrawn(table: DashedTable | null, state: State): number | null {
  if (!table) return null;
  const before = state.drafts.at(-1);
  const leadIn = before?.kind === 'paragraph' && introduces(before.text, 'table') ? before : null;
  const rows = table.rows.map((cells) =>
    cells.map((cell) => ({ ...cell, parts: cell.parts.map((part) => plainInline(part, state.targets)) })),
  );
  for (const cell of draftTable(++state.table, rows, leadIn)) state.drafts.push(cell);
  state.open = null;
  state.levels = [];
  return after(state, table.end);
}

/** Reads a line of HTML: its lists, sections that open and headings are those of the document. */
function readHtml(line: string, state: State): boolean {
  const parts = htmlParts(line);
  if (!parts) return false;
  for (const part of parts) {
    if ('words' in part) readHtmlWords(part.words, state);
    else {
      const { html } = state;
      state.open = null;
      if (/^[uo]l$/.test(part.tag)) {
        html.depth = Math.max(0, Math.min(9, html.depth + (part.closes ? -1 : 1)));
        if (!part.closes && html.depth === 1) state.list++;
      }
      html.tag = part.closes ? '' : part.tag;
    }
  }
  return true;
}

function readHtmlWords(words: string, state: State): void {
  const { tag, depth } = state.html;
  const level = Number(/^h([1-6])$/.exec(tag)?.[1] ?? (tag === 'summary' ? levelBelow(state.drafts) : 0));
  if (level > 0) add(state, draftOf('heading', words, { level }));
  else if (depth > 0 && tag === 'li')
    add(state, draftOf('list-item', words, { level: depth, list: state.list, marker: '•' }));
  else readWords(words, state);
}

function levelBelow(drafts: readonly Draft[]): number {
  return Math.min(6, (drafts.findLast(({ kind }) => kind === 'heading')?.level ?? 1) + 1);
}

/** A line after "#" signs, or the underline that makes a heading of the lines above it. */
function readHeading(line: string, state: State): boolean {
  const found = heading.exec(line);
  const under = underline.exec(line);
  if (found) {
    const words = (found[2] ?? '').trim().replace(/\s#+$/, '');
    add(state, draftOf('heading', words, { level: found[1]?.length ?? 1 }));
  } else if (under && state.open?.kind === 'paragraph' && state.open.text.length <= longestHeading)
    Object.assign(state.open, { kind: 'heading', level: under[1] ? 1 : 2 });
  else return false;
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
  else if (meaning.test(line) && readMeaning(meaning.exec(line)?.[1] ?? '', state)) return;
  else if (!linkTarget.test(line)) readWords(line, state);
}

/** A line after a colon is the caption of the table above it, or says what the line above it means. */
function readMeaning(words: string, state: State): boolean {
  const before = state.drafts.at(-1);
  if (before?.kind === 'table-cell') add(state, draftOf('caption', words));
  else if (state.open?.kind === 'paragraph') {
    Object.assign(state.open, { kind: 'list-item', level: 1, list: ++state.list });
    add(state, draftOf('list-item', words, { level: 2, list: state.list }));
  } else if (state.open?.kind === 'list-item' && state.open.level === 2 && state.open.marker === null)
    add(state, draftOf('list-item', words, { level: 2, list: state.open.list }));
  else return false;
  return true;
}

function endLists(state: State): void {
  state.open = null;
  state.levels = [];
}

/** A quote is a block until an empty line; an item, a heading or a quote within it is one of its own. */
function readQuote(line: string, state: State): void {
  const words = line.replace(/^(?:\s{0,3}>\s?)+/, '');
  const bare = words.replace(/^\s*(?:#{1,6}|[-*+•])\s+/, '');
  const isOwn = bare !== words || words !== line;
  if (words.trim() === '') state.open = null;
  else if (state.open?.kind === 'pull-quote' && !isOwn) goOn(state.open, words);
  else add(state, draftOf('pull-quote', bare));
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
  const above = state.levels.at(-1);
  // A typed sign of another kind at the same place opens a level, one that is open closes it.
  const known = state.levels.findIndex(({ sign }) => sign === marker);
  if (/[•◦▪‣]/.test(marker) && above && above.marker === indent && /[•◦▪‣]/.test(above.sign))
    levels.splice(0, levels.length, ...state.levels.slice(0, known < 0 ? undefined : known));
  const same = state.levels[levels.length];
  if (state.levels.length === 0 || (levels.length === 0 && same?.ordered !== ordered)) state.list++;
  state.levels = [...levels, { marker: indent, content, ordered, sign: marker }];
  const text = (found[4] ?? '').replace(/^\[[ xX]\]\s+/, '');
  add(state, draftOf('list-item', text, { level: state.levels.length, list: state.list, marker }));
}

function readWords(line: string, state: State): void {
  if (state.open && state.open.kind !== 'heading') {
    goOn(state.open, line);
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

/** A backslash at the end of a line only breaks it. */
function goOn(open: Draft, line: string): void {
  open.text = `${open.text.replace(/\\$/, '')} ${line.trim()}`;
}

function add(state: State, draft: Draft): void {
  state.drafts.push(draft);
  state.open = draft;
}
