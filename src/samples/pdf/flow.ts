import { box, moved, type Op } from './ops.ts';
import type { Row } from './rows.ts';

/** A column of a page: left edge and width in points. */
export type Frame = Readonly<{ x: number; width: number }>;

/**
 * Rows that share columns. One flow runs through all frames in turn and is balanced where it ends; several
 * flows stand side by side, each in the frame of its number.
 */
export type Segment = Readonly<{
  frames: readonly Frame[];
  flows: readonly (readonly Row[])[];
  /** Space below it. */
  after: number;
  /** Not at the foot of a page: what follows must have this much room. */
  needsBelow?: number;
  newPage?: boolean;
  /** Painted behind it, given top and height, on pages where its first flow has words. */
  behind?: (top: number, height: number) => readonly Op[];
}>;

export type Sheet = Readonly<{
  top: number;
  bottom: number;
  /** Where footnotes stand; rows by number of the note. */
  notes: ReadonlyMap<number, readonly Row[]>;
  noteFrame: Frame;
}>;

/** A page: bands that lie behind its words, then a group of operations for each filled frame, in reading order. */
export type LaidPage = Readonly<{ behind: readonly Op[]; groups: readonly (readonly Op[])[] }>;

type Taken = Readonly<{ behind: Op[]; groups: Op[][]; rest: Segment[]; notes: number[] }>;

/** Breaks segments into pages. Throws where a row is higher than a page. */
export function layOut(segments: readonly Segment[], sheet: Sheet): LaidPage[] {
  const pages: LaidPage[] = [];
  let rest = [...segments];
  while (rest.length > 0) {
    const page = layPage(rest, sheet);
    if (page.groups.length === 0) throw new Error('a row is higher than its page');
    rest = page.rest;
    pages.push({ behind: page.behind, groups: page.groups });
  }
  return pages;
}

/** Fills one page, making room at its foot for the notes that its rows call for. */
function layPage(segments: readonly Segment[], sheet: Sheet): Taken {
  let reserve = 0;
  for (let attempt = 0; ; attempt++) {
    const page = fillPage(segments, sheet.top, sheet.bottom - reserve);
    const rows = page.notes.flatMap((note) => sheet.notes.get(note) ?? []);
    const height = rows.length === 0 ? 0 : rows.reduce((sum, row) => sum + row.before + row.height, 12);
    if (height <= reserve || attempt === 6) {
      const foot = rows.length === 0 ? [] : [noteOps(rows, sheet.bottom - height, sheet.noteFrame)];
      return { ...page, groups: [...page.groups, ...foot] };
    }
    reserve = height;
  }
}

function noteOps(rows: readonly Row[], top: number, frame: Frame): Op[] {
  return [box(frame.x, top + 3, 90, 0.6, '#666666'), ...stack(rows, frame.x, top + 9).ops];
}

function fillPage(segments: readonly Segment[], top: number, bottom: number): Taken {
  const behind: Op[] = [];
  const groups: Op[][] = [];
  const notes: number[] = [];
  const rest = [...segments];
  let y = top;
  for (let segment = rest[0]; segment !== undefined; segment = rest[0]) {
    const room = bottom - y;
    if (y > top && (segment.newPage || room < 60)) break;
    const height = neededHeight(segment, room - (y > top ? (segment.needsBelow ?? 0) : 0));
    if (height === null && segment.needsBelow !== undefined && y > top) break;
    const placed = place(segment, y, height ?? room, height === null && y === top);
    if (placed.ops.every((ops) => ops.length === 0)) break;
    if (segment.flows[0]!.length > 0) behind.push(...(segment.behind?.(y, height ?? placed.height) ?? []));
    groups.push(...placed.ops.filter((ops) => ops.length > 0));
    notes.push(...placed.notes);
    if (placed.rest !== null) {
      rest[0] = placed.rest;
      break;
    }
    rest.shift();
    y += placed.height + segment.after;
  }
  return { behind, groups, rest, notes };
}

/** The least height at which the segment fits into its frames, or null where `room` is too little. */
function neededHeight(segment: Segment, room: number): number | null {
  const total = Math.max(...segment.flows.map((rows) => heightOf(rows)));
  const least = segment.flows.length > 1 ? total : total / segment.frames.length;
  for (let height = Math.floor(least); height <= room; height += 2)
    if (place(segment, 0, height, false).rest === null) return height;
  return place(segment, 0, room, false).rest === null ? room : null;
}

function heightOf(rows: readonly Row[]): number {
  return rows.reduce((sum, row, i) => sum + row.height + (i === 0 ? 0 : row.before), 0);
}

type Placed = Readonly<{ ops: Op[][]; notes: number[]; rest: Segment | null; height: number }>;

function place(segment: Segment, y: number, height: number, force: boolean): Placed {
  const ops: Op[][] = [];
  const notes: number[] = [];
  let used = 0;
  const put = (rows: readonly Row[], frame: Frame): void => {
    const made = stack(rows, frame.x, y);
    ops.push(made.ops);
    notes.push(...rows.flatMap((row) => row.notes));
    used = Math.max(used, made.height);
  };
  const left: (readonly Row[])[] = [];
  if (segment.flows.length === 1) {
    let rows = segment.flows[0]!;
    for (const frame of segment.frames) {
      const count = fitting(rows, height, force);
      put(rows.slice(0, count), frame);
      rows = rows.slice(count);
    }
    left.push(rows);
  } else {
    segment.flows.forEach((rows, i) => {
      const count = fitting(rows, height, force);
      put(rows.slice(0, count), segment.frames[i]!);
      left.push(rows.slice(count));
    });
  }
  const done = left.every((rows) => rows.length === 0);
  return { ops, notes, height: used, rest: done ? null : { ...segment, newPage: false, flows: left } };
}

/** How many of the rows fit into a height, ending where a break is allowed (anywhere when forced). */
function fitting(rows: readonly Row[], height: number, force: boolean): number {
  let used = 0;
  let allowed = 0;
  let count = 0;
  for (const row of rows) {
    used += row.height + (count === 0 ? 0 : row.before);
    if (used > height + 0.01) break;
    count++;
    if (!row.keep || count === rows.length) allowed = count;
  }
  return allowed === 0 && force ? count : allowed;
}

function stack(rows: readonly Row[], x: number, top: number): { ops: Op[]; height: number } {
  let y = top;
  const ops: Op[] = [];
  rows.forEach((row, i) => {
    if (i > 0) y += row.before;
    ops.push(...row.ops.map((op) => moved(op, x, y)));
    y += row.height;
  });
  return { ops, height: y - top };
}
