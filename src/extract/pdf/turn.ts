import type { Fragment, Rect } from './layout.ts';

type Sheet = Readonly<{ width: number; height: number }>;

/** The fragment in a frame in which its own text reads from left to right. */
export function upright(fragment: Fragment, page: Sheet): Fragment {
  const { x, y, width, height, turn, baseline } = fragment;
  if (turn === 1) {
    return {
      ...fragment,
      x: y,
      y: page.width - x - width,
      width: height,
      height: width,
      baseline: page.width - baseline,
    };
  }
  if (turn === 2) {
    const [left, top] = [page.width - x - width, page.height - y - height];
    return { ...fragment, x: left, y: top, baseline: page.height - baseline };
  }
  if (turn === 3) return { ...fragment, x: page.height - y - height, y: x, width: height, height: width };
  return fragment;
}

/** Undoes `upright` for a rectangle. */
export function asShown(rect: Rect, turn: number, page: Sheet): Rect {
  const { x, y, width, height } = rect;
  if (turn === 1) return { x: page.width - y - height, y: x, width: height, height: width };
  if (turn === 2) return { x: page.width - x - width, y: page.height - y - height, width, height };
  if (turn === 3) return { x: y, y: page.height - x - width, width: height, height: width };
  return { x, y, width, height };
}
