/** The candidate that is fewest slips of the pen away from a word (at most a third of its letters); null where none is. */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  let best: string | null = null;
  let least = Math.floor(Math.min(word.length, longest) / 3) + 1;
  for (const candidate of candidates) {
    const slips = slipsBetween(word.slice(0, longest), candidate.slice(0, longest), least);
    if (slips < least) [best, least] = [candidate, slips];
  }
  return best;
}

/** Names are short: what is longer is compared by its beginning. */
const longest = 60;

/** Letters put in, left out, changed or swapped with the next; `most` where there are as many or more. */
function slipsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) >= most) return most;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let slips = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) slips = Math.min(slips, before[j - 2]! + 1);
      row.push(slips);
    }
    [before, above] = [above, row];
  }
  return Math.min(above[b.length]!, most);
}
