import { type Line, median, overlapY } from './layout.ts';

/**
 * Whether a page's layout is more than plain text in columns: texts stand side by side and some of them are set
 * otherwise than most, or rows hold three texts or more. Only then are its drawn shapes worth their price.
 */
export function isMixed(lines: readonly Line[]): boolean {
  const upright = lines.filter((line) => line.turn === 0);
  if (upright.length < 4) return false;
  const usual = median(
    upright.flatMap((line) => Array<number>(Math.min(20, line.text.length)).fill(line.size)),
  );
  const letters = upright.reduce((sum, line) => sum + line.text.length, 0);
  const other = upright.filter((line) => Math.abs(line.size - usual) > 0.05 * usual);
  const otherLetters = other.reduce((sum, line) => sum + line.text.length, 0);
  const { pairs, triples } = neighbours(upright);
  if (triples >= 3 && triples > 0.1 * upright.length) return true;
  return pairs > 2 && other.length > 2 && otherLetters > 0.05 * letters;
}

function neighbours(lines: readonly Line[]): { pairs: number; triples: number } {
  const sorted = [...lines].sort((a, b) => a.baseline - b.baseline);
  let [pairs, triples, run] = [0, 0, 1];
  for (let i = 1; i < sorted.length; i++) {
    const [before, line] = [sorted[i - 1]!, sorted[i]!];
    run = overlapY(before, line) > 0.7 * Math.min(before.height, line.height) ? run + 1 : 1;
    if (run === 2) pairs++;
    if (run === 3) triples++;
  }
  return { pairs, triples };
}
