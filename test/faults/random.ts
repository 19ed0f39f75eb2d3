/** Numbers that look random and are the same for the same seed (mulberry32), so that every damage can be made again. */
export type Random = Readonly<{
  /** From 0 up to but not including 1. */
  next(): number;
  /** A whole number below `limit`. */
  below(limit: number): number;
  /** A whole number from `least` to `most`; small ones as often as large ones, by order of magnitude. */
  between(least: number, most: number): number;
}>;

export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    next,
    below: (limit) => Math.floor(next() * limit),
    between: (least, most) => Math.round(least * (most / least) ** next()),
  };
}
