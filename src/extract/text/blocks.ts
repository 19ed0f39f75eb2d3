import { introduces } from '../../text/introduces.ts';
import type { Draft } from '../draft.ts';
import { draftOf } from '../draft.ts';
import { draftTable } from '../tables.ts';
import { headingLevel } from './headings.ts';
import { hyphenatedWords, joinLines } from './line-hyphens.ts';
import type { Line } from './lines.ts';
import { findWrapping, runsOn } from './wrap.ts';

/** Lines that belong together, first marker kept; what a block is made of. */
export type Group = { lines: Line[]; first: Line };

/** Lines grouped to blocks: an item or a paragraph with all lines that run on from it. */
export function groupLines(lines: readonly Line[]): Group[] {
  const wrapping = findWrapping(lines);
  const groups: Group[] = [];
  let before: Line | undefined;
  for (const line of lines) {
    const group = groups.at(-1);
    if (before && group && runsOn(before, line, wrapping)) group.lines.push(line);
    else groups.push({ lines: [line], first: line });
    before = line;
  }
  return groups;
}

/** Blocks of a plain text with lists numbered and nested; lead-ins are not yet given. */
export function draftBlocks(lines: readonly Line[]): Draft[] {
  const groups = groupLines(lines);
  const lists = listNumbers();
  const hyphenated = hyphenatedWords(lines.map((line) => line.text));
  let tables = 0;
  let before: Draft | undefined;
  const drafts = groups.flatMap((group, index): Draft[] => {
    const { table, marked } = group.first;
    if (table) lists.end();
    if (table) return draftTable(tables++, table.rows, leadInOf(before));
    before = marked ? draftOf(marked.kind, textOf(group), { level: marked.level }) : draftGroup(group, index);
    if (marked?.kind === 'heading') lists.end();
    return [before];
  });
  return drafts;

  function textOf(group: Group): string {
    return joinLines(
      group.lines.map((line) => line.text),
      hyphenated,
    );
  }

  function draftGroup(group: Group, index: number): Draft {
    const text = textOf(group);
    const furniture = furnitureKind(text);
    if (furniture) return draftOf(furniture, text);
    const { marker } = group.first;
    if (marker && isNumberedHeading(groups, index)) {
      lists.end();
      return draftOf('heading', `${marker.marker} ${text}`, { level: 2 });
    }
    if (marker) return draftOf('list-item', text, { ...lists.place(group.first), marker: marker.marker });
    const level = headingLevel(groups, index);
    if (!goesOnAfter(groups, index)) lists.end();
    return level === null ? draftOf('paragraph', text) : draftOf('heading', text, { level });
  }
}

function leadInOf(draft: Draft | undefined): Draft | null {
  return draft?.kind === 'paragraph' && introduces(draft.text, 'table') ? draft : null;
}

/**
 * A line that stands right under an item belongs to it, and the list goes on after it; so it does where the next
 * item has the next number. Any other line ends the list.
 */
function goesOnAfter(groups: readonly Group[], index: number): boolean {
  const [before, own, next] = [groups[index - 1], groups[index], groups[index + 1]];
  const [marker, following] = [before?.first.marker, next?.first.marker];
  if (!before || !own || !next || !marker || marker.style !== following?.style) return false;
  if (/:$/.test(own.lines.at(-1)?.text ?? '')) return false;
  if (marker.number !== null && following.number !== null) return following.number === marker.number + 1;
  return own.first.gap === 0 && next.first.indent === before.first.indent;
}

/** A numbered line without an end stop that a longer paragraph follows heads it, where no line introduced a list. */
function isNumberedHeading(groups: readonly Group[], index: number): boolean {
  const [before, own, next] = [groups[index - 1], groups[index], groups[index + 1]];
  const text = own?.first.text ?? '';
  if (own?.first.marker?.style !== '1.' || own.lines.length > 1 || !next || next.first.marker) return false;
  if (before?.first.marker || /:$/.test(before?.lines.at(-1)?.text ?? '')) return false;
  const body = next.lines.map((line) => line.text).join(' ');
  return (
    text.length <= 80 &&
    /^\p{Lu}/u.test(text) &&
    !/[.!?;:,]$/.test(text) &&
    body.length > 80 &&
    /[.!?]$/.test(body)
  );
}

function furnitureKind(text: string): 'furniture' | 'contents' | null {
  if (/^(?:page\s+)?[-–—]?\s*\d{1,3}(?:\s+of\s+\d{1,3})?\s*[-–—]?$/i.test(text)) return 'furniture';
  if (/(?:\.\s?){4,}\d{1,3}$/.test(text.slice(-60))) return 'contents';
  return null;
}

/** Numbers lists and finds an item's level by its indent and, at equal indent, by its kind of marker. */
function listNumbers() {
  let list = -1;
  let open: { indent: number; style: string }[] = [];
  let last = '';
  return {
    place(line: Line): { list: number; level: number } {
      const style = styleAfter(line, open, last);
      last = line.marker?.marker ?? '';
      if (open.length === 0 || startsAfresh(line, open)) {
        list++;
        open = [];
      }
      const same = open.findLastIndex(
        (entry) => entry.style === style && Math.abs(entry.indent - line.indent) < 2,
      );
      if (same >= 0) open = open.slice(0, same + 1);
      else {
        while (open.length > 0 && line.indent < (open.at(-1)?.indent ?? 0) - 1) open.pop();
        const outer = open.at(-1);
        if (outer && Math.abs(outer.indent - line.indent) < 2 && open.length > 1 && outer.style !== style) {
          open[open.length - 1] = { indent: line.indent, style };
        } else open.push({ indent: line.indent, style });
      }
      return { list, level: open.length };
    },
    end(): void {
      open = [];
    },
  };
}

/** "(i)" may be a letter or a number: before "(ii)" and after "(iv)" it was, and is, a number. */
function styleAfter(line: Line, open: readonly { style: string }[], last: string): string {
  const style = line.marker?.style ?? '';
  const other = style.includes('i') ? style.replace('i', 'a') : style.replace('a', 'i');
  const isNumber = /^\(?[ivx]+[.)]+$/.test(last) && /^\(?[ivx]+[.)]+$/.test(line.marker?.marker ?? '');
  return isNumber && open.at(-1)?.style === other ? other : style;
}

/** A number one at the outermost level begins a new list. */
function startsAfresh(line: Line, open: readonly { indent: number; style: string }[]): boolean {
  return line.marker?.number === 1 && open.length === 1 && open[0]?.style === line.marker.style;
}
