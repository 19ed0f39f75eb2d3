import { type Line, overlapY } from './layout.ts';

/**
 * Why a page's layout is more than plain text in columns: some rows hold two texts or more, or many three short ones
 * (`rows`), or texts stand side by side and some are set otherwise than most, or titles stand level (`styles`). Null for plain pages. Only on others are the drawn shapes
 * worth their price.
 */
export function mixedLayout(lines: readonly Line[]): 'rows' | 'styles' | null {
  const upright = lines.filter((line) => line.turn === 0);
  if (upright.length < 4) return null;
  const usual = usualSize(upright);
  const letters = upright.reduce((sum, line) => sum + line.text.length, 0);
  const other = upright.filter((line) => Math.abs(line.size - usual) > 0.05 * usual);
  const otherLetters = other.reduce((sum, line) => sum + line.text.length, 0);
  const { pairs, triples, rows } = neighbours(upright);
  if (pairs >= 2 && pairs < 0.4 * rows) return 'rows';
  // Columns of running text have longer lines than the cells of tables.
  if (triples >= 3 && triples > 0.1 * upright.length && letters < 34 * upright.length) return 'rows';
  if (pairs > 2 && other.length > 2 && otherLetters > 0.05 * letters) return 'styles';
  return hasLevelTitles(upright) ? 'styles' : null;
}

/** Whether two lines or more that are set in no font of the text stand level with one another: heads of cards. */
function hasLevelTitles(lines: readonly Line[]): boolean {
  const letters = new Map<string, number>();
  for (const { font, text } of lines) letters.set(font, (letters.get(font) ?? 0) + text.length);
  const usual = [...letters].reduce((most, one) => (one[1] > most[1] ? one : most), ['', 0])[0];
  const titles = lines.filter(({ font, text }) => font !== usual && text.length > 5 && text.length < 70);
  if (titles.length < 4 || titles.length > 60) return false;
  const level = titles.filter((title) =>
    titles.some((other) => other !== title && Math.abs(other.baseline - title.baseline) < 1),
  );
  return level.length >= 4;
}

/** The size of the middle letter. */
function usualSize(lines: readonly Line[]): number {
  const sorted = [...lines].sort((a, b) => a.size - b.size);
  let left = lines.reduce((sum, line) => sum + line.text.length, 0) / 2;
  for (const line of sorted) {
    left -= line.text.length;
    if (left <= 0) return line.size;
  }
  return 0;
}

function neighbours(lines: readonly Line[]): { pairs: number; triples: number; rows: number } {
  const sorted = [...lines].sort((a, b) => a.baseline - b.baseline);
  let [pairs, triples, rows, run] = [0, 0, 1, 1];
  for (let i = 1; i < sorted.length; i++) {
    const [before, line] = [sorted[i - 1]!, sorted[i]!];
    run = overlapY(before, line) > 0.7 * Math.min(before.height, line.height) ? run + 1 : 1;
    if (run === 1) rows++;
    if (run === 2) pairs++;
    if (run === 3) triples++;
  }
  return { pairs, triples, rows };
}
