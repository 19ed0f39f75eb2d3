import type { Block, Run } from '../../model/index.ts';
import type { Draft } from './draft.ts';
import { hasBrokenLine, readVocabulary, resolveHyphen, type Vocabulary } from './hyphens.ts';
import type { Line, LineWord, Rect } from './layout.ts';
import { nameHeaders } from './table-headers.ts';

/** Writes the drafts out as one text with blocks and runs over it. */
export function assemble(drafts: readonly Draft[]): { text: string; blocks: Block[] } {
  const blockLines = drafts.map((draft) => draft.lines.map((line) => line.text));
  const vocabulary = readVocabulary(blockLines.some(hasBrokenLine) ? blockLines : []);
  const indexOf = new Map(drafts.map((draft, index) => [draft.id, index]));
  const blocks: Block[] = [];
  const parts: string[] = [];
  let start = 0;
  for (const draft of drafts) {
    const { text, runs } = write(draft.lines, start, vocabulary);
    blocks.push({
      index: blocks.length,
      kind: draft.kind,
      span: { start, end: start + text.length },
      page: draft.page,
      runs,
      level: draft.level,
      list: draft.list,
      marker: draft.marker,
      leadIn: draft.leadIn === null ? null : (indexOf.get(draft.leadIn) ?? null),
      table: draft.table === null ? null : { ...draft.table, header: null, rowHeader: null },
    });
    parts.push(text);
    start += text.length + 1;
  }
  const text = parts.join('\n');
  return { text, blocks: nameHeaders(blocks, text) };
}

function write(lines: readonly Line[], start: number, vocabulary: Vocabulary): { text: string; runs: Run[] } {
  const runs: Run[] = [];
  let text = '';
  for (const line of lines) {
    if (text !== '') {
      const joint = resolveHyphen(text, line.text, vocabulary);
      if (joint === 'none') text += ' ';
      if (joint === 'join') {
        text = text.slice(0, -1);
        const last = runs.pop()!;
        runs.push({ ...last, end: last.end - 1 });
      }
    }
    const from = start + text.length;
    text += line.text;
    if (line.words === undefined) runs.push({ start: from, end: start + text.length, box: boxOf(line) });
    else runs.push(...line.words.map((word) => runOf(word, line.page, from)));
  }
  if (!text.endsWith('\u00AD')) return { text, runs };
  const last = runs.pop()!;
  return { text: text.slice(0, -1), runs: [...runs, { ...last, end: last.end - 1 }] };
}

/** A run for each recognised word: their lines are turned, so that a box of a whole line would reach into others. */
function runOf({ start, end, shown, confidence }: LineWord, page: number, from: number): Run {
  const box = boxOf({ shown, page });
  return { start: from + start, end: from + end, box, confidence: Math.round(confidence * 1000) / 1000 };
}

function boxOf({ shown, page }: { shown: Rect; page: number }): Run['box'] {
  const { x, y, width, height } = shown;
  return { page, x: round(x), y: round(y), width: round(width), height: round(height) };
}

function round(points: number): number {
  return Math.round(points * 100) / 100;
}
