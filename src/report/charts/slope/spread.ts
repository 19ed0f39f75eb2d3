/** Moves points apart so that each has its room, as little as may be and in their order; all stay between the ends. */
export function spread(wanted: readonly number[], room: number, from: number, to: number): number[] {
  const order = wanted.map((_, at) => at).sort((a, b) => wanted[a]! - wanted[b]! || a - b);
  const placed = [...wanted];
  let free = from;
  for (const at of order) {
    placed[at] = Math.max(placed[at]!, free);
    free = placed[at] + room;
  }
  let end = to;
  for (const at of order.toReversed()) {
    placed[at] = Math.min(placed[at]!, end);
    end = placed[at] - room;
  }
  return placed;
}
