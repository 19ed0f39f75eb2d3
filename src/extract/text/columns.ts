/** Fewest lines with words on both sides of a gutter that make columns of text. */
const fewest = 4;
/** No page has more lines; it bounds the search. */
const mostLines = 300;

/**
 * Lines in which columns of running text that stood side by side follow one another. Columns begin at the same place
 * in every line, and sentences go on from line to line in both: rows of a table do not.
 */
export function unrollColumns(lines: readonly string[]): string[] {
  const unrolled: string[] = [];
  for (let at = 0; at < lines.length; ) {
    const column = columnIn(lines[at] ?? '');
    const end = column === null ? at : regionEnd(lines, at, column);
    const region = lines.slice(at, end);
    if (column !== null && isRunningText(region, column)) {
      unrolled.push(...region.map((line) => line.slice(0, column).trimEnd()), '');
      unrolled.push(...region.map((line) => line.slice(column)), '');
      at = end;
    } else unrolled.push(lines[at++] ?? '');
  }
  return unrolled;
}

/** Where a second column begins in a line: after its only run of three or more spaces. */
function columnIn(line: string): number | null {
  const found = /^\S.{0,118}?\S( {3,})\S/.exec(line.slice(0, 240));
  return found ? found[0].length - 1 : null;
}

function regionEnd(lines: readonly string[], from: number, column: number): number {
  let end = from;
  while (end < Math.min(lines.length, from + mostLines) && fits(lines[end] ?? '', column)) end++;
  return end;
}

/** Whether a line leaves the gutter free and begins nothing within it. */
function fits(line: string, column: number): boolean {
  return line.slice(column - 2, column).trim() === '' && !line.includes('\t') && !line.includes('\f');
}

function isRunningText(region: readonly string[], column: number): boolean {
  const sides = region.map((line) => [line.slice(0, column).trim(), line.slice(column).trim()] as const);
  const both = sides.filter(([left, right]) => left !== '' && right !== '');
  const goesOn = (side: 0 | 1) => sides.filter((line) => /^\p{Ll}{2}/u.test(line[side])).length >= 2;
  return both.length >= fewest && goesOn(0) && goesOn(1);
}
