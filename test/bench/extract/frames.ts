import type { Style } from './typeset.ts';

export type Rect = Readonly<{ x: number; y: number; width: number; height: number }>;

/** A line as it is painted: words, their widths, the gap between them; `y` is its top. */
export type Line = Readonly<{
  texts: readonly string[];
  widths: readonly number[];
  gap: number;
  x: number;
  y: number;
  style: Style;
  marker: string | null;
  markerX: number;
}>;

/** Where text is set: a rectangle, less what other frames take of it. Lines are added as they are set. */
export type Frame = Rect & Readonly<{ cutouts: readonly Rect[]; lines: Line[] }>;

/** Frames that a text runs through, and where it stands. */
export type Flow = { readonly frames: readonly Frame[]; at: number; y: number };

export type Slot = Readonly<{ frame: Frame; left: number; right: number; y: number }>;

export function frameOf(rect: Rect, cutouts: readonly Rect[] = []): Frame {
  return { ...rect, cutouts, lines: [] };
}

export function flowOf(frames: readonly Frame[]): Flow {
  return { frames, at: 0, y: frames[0]?.y ?? 0 };
}

/** Room for the next line; null where the frames are full. */
export function nextSlot(flow: Flow, style: Style, hang: number): Slot | null {
  const step = style.size * style.leading;
  for (;;) {
    const frame = flow.frames[flow.at];
    if (frame === undefined) return null;
    if (flow.y + style.size * 1.15 > frame.y + frame.height) {
      flow.at += 1;
      flow.y = flow.frames[flow.at]?.y ?? 0;
      continue;
    }
    const y = flow.y;
    flow.y += step;
    const side = widestSide(frame, y, y + style.size * 1.15);
    if (side !== null && side.right - side.left - hang > 9 * style.size)
      return { frame, left: side.left + hang, right: side.right, y };
  }
}

/** Leaves room in the current frame, or goes on to the next where fewer than `lines` lines are left in this one. */
export function keepRoom(flow: Flow, style: Style, lines: number): void {
  const frame = flow.frames[flow.at];
  if (frame === undefined || flow.y + lines * style.size * style.leading <= frame.y + frame.height) return;
  flow.at += 1;
  flow.y = flow.frames[flow.at]?.y ?? 0;
}

/** Space between paragraphs; none at the head of a frame. */
export function skip(flow: Flow, space: number): void {
  const frame = flow.frames[flow.at];
  if (frame !== undefined && flow.y > frame.y) flow.y += space;
}

function widestSide(frame: Rect & { cutouts: readonly Rect[] }, top: number, bottom: number) {
  let sides = [{ left: frame.x, right: frame.x + frame.width }];
  for (const cut of frame.cutouts) {
    if (cut.y >= bottom || cut.y + cut.height <= top) continue;
    sides = sides.flatMap((side) => [
      { left: side.left, right: Math.min(side.right, cut.x) },
      { left: Math.max(side.left, cut.x + cut.width), right: side.right },
    ]);
  }
  const [widest] = sides.sort((a, b) => b.right - b.left - (a.right - a.left));
  return widest === undefined || widest.right <= widest.left ? null : widest;
}
