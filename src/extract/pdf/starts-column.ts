type Start = Readonly<{ x: number; baseline: number; size: number }>;

const window = 40;

/**
 * Whether two lines close above or below begin where one does, as the cells of a column do; one may by chance. `sorted` by
 * baseline, the line at `at`.
 */
export function startsColumn(sorted: readonly Start[], at: number, { x, baseline, size }: Start): boolean {
  let starts = 0;
  for (let i = Math.max(0, at - window); i < Math.min(sorted.length, at + window); i++) {
    const other = sorted[i]!;
    const step = Math.abs(other.baseline - baseline);
    if (step < 0.7 * size || step > 5 * size) continue;
    if (Math.abs(other.x - x) < 0.05 * size && ++starts === 2) return true;
  }
  return false;
}
