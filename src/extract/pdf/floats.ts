import { bottom, overlapX, overlapY, type Rect, right } from './layout.ts';

type Sized = Rect & Readonly<{ size: number }>;

const most = 200;

/**
 * Boxes that stand over the gap between two columns while the text of both runs around them: a pull-out. They are no
 * part of either column, so that these can be read without a break.
 */
export function findFloats<T extends Sized>(boxes: readonly T[]): Set<T> {
  const floats = new Set<T>();
  if (boxes.length < 5 || boxes.length > most) return floats;
  for (const box of boxes) if (isFloat(box, boxes)) floats.add(box);
  return floats;
}

function isFloat(box: Sized, boxes: readonly Sized[]): boolean {
  const beside = boxes.filter((one) => one !== box && overlapY(one, box) > 0.5 * box.size);
  const lefts = beside.filter((one) => right(one) < box.x);
  const rights = beside.filter((one) => one.x > right(box));
  if (lefts.length === 0 || rights.length === 0) return false;
  const margin = Math.min(0.12 * box.width, 2 * box.size);
  const inside = (x: number) => x > box.x + margin && x < right(box) - margin;
  const apart = boxes.filter((one) => one !== box && overlapY(one, box) < 0.5 * box.size);
  const before = apart.filter((one) => inside(right(one)) && lefts.some((side) => goesOn(one, side)));
  const after = apart.filter((one) => inside(one.x) && rights.some((side) => goesOn(one, side)));
  return before.some((one) => after.some((other) => right(one) < other.x && overlapY(one, other) > 0));
}

/** One right under the other, as lines of one text are. */
function goesOn(a: Sized, b: Sized): boolean {
  if (overlapX(a, b) < 0.5 * Math.min(a.width, b.width)) return false;
  const gap = a.y < b.y ? b.y - bottom(a) : a.y - bottom(b);
  return gap < 1.1 * Math.min(a.size, b.size);
}
