import type { Line } from './lines.ts';

/** How a file's lines were broken: the width they were wrapped at, and whether blank lines stand in every break. */
export type Wrapping = Readonly<{ width: number; doubleSpaced: boolean }>;

/** No line longer than this is taken for a wrapped one. */
const widest = 120;

/** Reads the wrapping of a file from its own lines; an infinite width where its lines are whole paragraphs. */
export function findWrapping(lines: readonly Line[]): Wrapping {
  const doubleSpaced = breaksInsideSentences(lines, 1) >= 3 && breaksInsideSentences(lines, 0) === 0;
  const gap = doubleSpaced ? 1 : 0;
  let width = 0;
  let broken = 0;
  for (let at = 0; at + 1 < lines.length; at++) {
    const line = lines[at];
    const next = lines[at + 1];
    if (!line || !next || next.gap !== gap || next.marker || line.table || line.marked) continue;
    if (line.length > widest) return { width: Number.POSITIVE_INFINITY, doubleSpaced };
    if (isBroken(line, next)) broken++;
    width = Math.max(width, line.length);
  }
  return { width: broken > 0 ? width : Number.POSITIVE_INFINITY, doubleSpaced };
}

/** Whether `next` goes on with what `line` began, by what stands at the break and by the width of the wrapping. */
export function runsOn(line: Line, next: Line, wrapping: Wrapping): boolean {
  if (line.table || next.table || line.marked || next.marked) {
    return line.marked?.kind === 'pull-quote' && next.marked?.kind === 'pull-quote' && next.gap === 0;
  }
  if (next.marker || next.gap > 1) return false;
  const adjacent = next.gap === 0 || wrapping.doubleSpaced;
  if (/:$/.test(line.text)) return false;
  if (isBroken(line, next)) return adjacent || runsOnOverGap(line, next);
  if (!adjacent) return false;
  const firstWord = next.text.split(' ', 1)[0]?.length ?? 0;
  if (/[.!?…]["”’)]*$/.test(line.text)) return line.length > wrapping.width * 0.7 && line.length <= widest;
  return line.length + 1 + firstWord > wrapping.width && line.length > 30;
}

/** Over an empty line only a small letter goes on, and not to what introduces a list ("and since then we have:"). */
function runsOnOverGap(line: Line, next: Line): boolean {
  return /^\p{Ll}/u.test(next.text) && !/:$/.test(next.text) && !/[\])”"’']$/.test(line.text);
}

/** A break inside a sentence: no stop before it, and a small letter or a joining mark around it. */
function isBroken(line: Line, next: Line): boolean {
  if (next.marker || /[.!?:;…]["”’)]*$/.test(line.text) || /^(?:dear|yours)\b.{0,40},$/i.test(line.text))
    return false;
  return (
    /^\p{Ll}/u.test(next.text) || /(?:,|&|\b(?:and|or|of|the|to|a|an|for|in|with|by|on))$/.test(line.text)
  );
}

function breaksInsideSentences(lines: readonly Line[], gap: number): number {
  let count = 0;
  for (let at = 0; at + 1 < lines.length; at++) {
    const line = lines[at];
    const next = lines[at + 1];
    if (line && next && next.gap === gap && isBroken(line, next)) count++;
  }
  return count;
}
