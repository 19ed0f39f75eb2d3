/** Half the width of the middle 95% of a normal curve, in standard deviations. */
const z = 1.959_964;

/**
 * Wilson's 95% interval (1927) of a share: for p = right / n, the middle (p + z²/2n) / (1 + z²/n) give or take
 * z √(p(1-p)/n + z²/4n²) / (1 + z²/n). It holds for few cases and for shares of none or all. 0 to 1 of no case. Cases count as
 * independent, so it is somewhat narrow where they come in groups.
 */
export function wilsonInterval(right: number, n: number): { low: number; high: number } {
  if (n === 0) return { low: 0, high: 1 };
  const p = right / n;
  const scale = 1 + z ** 2 / n;
  const middle = (p + z ** 2 / (2 * n)) / scale;
  const half = (z * Math.sqrt((p * (1 - p)) / n + z ** 2 / (4 * n ** 2))) / scale;
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
