import type { Rect } from './layout.ts';

/**
 * A page's sheet as it lies under the recogniser: turned back about its middle so that its lines are level, and
 * grown so that its corners stay on it. Lengths are points.
 */
export type Level = Readonly<{
  width: number;
  height: number;
  /** Turn of the page's lines, clockwise, in degrees. */
  turned: number;
  /** Size of the page as shown. */
  page: Readonly<{ width: number; height: number }>;
}>;

export function levelSheet(page: { width: number; height: number }, turned: number): Level {
  const [cos, sin] = [Math.cos(radians(turned)), Math.abs(Math.sin(radians(turned)))];
  const { width, height } = page;
  return {
    width: width * cos + height * sin,
    height: width * sin + height * cos,
    turned,
    page: { width, height },
  };
}

/** Where a place on the level sheet lies on the page as shown. */
export function toShown({ width, height, turned, page }: Level, x: number, y: number): [number, number] {
  const [cos, sin] = [Math.cos(radians(turned)), Math.sin(radians(turned))];
  const [u, v] = [x - width / 2, y - height / 2];
  return [page.width / 2 + u * cos - v * sin, page.height / 2 + u * sin + v * cos];
}

/** The least upright rectangle on the page as shown that encloses a rectangle of the level sheet, held to the page. */
export function enclose(level: Level, { x, y, width, height }: Rect): Rect {
  const corners = [
    toShown(level, x, y),
    toShown(level, x + width, y),
    toShown(level, x, y + height),
    toShown(level, x + width, y + height),
  ];
  const left = Math.max(0, Math.min(...corners.map((corner) => corner[0])));
  const top = Math.max(0, Math.min(...corners.map((corner) => corner[1])));
  const right = Math.min(level.page.width, Math.max(...corners.map((corner) => corner[0])));
  const bottom = Math.min(level.page.height, Math.max(...corners.map((corner) => corner[1])));
  return { x: left, y: top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
