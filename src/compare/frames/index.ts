import type { EditionFrames, Force, FrameCheck, Frames } from '../../model/index.ts';
import type { Reading } from '../reading.ts';
import { whyNotHeld } from './applies.ts';
import { bodiesAt, heldDateOf } from './held.ts';
import { type Found, foundByCode } from './plainest.ts';

/**
 * An edition held against every frame: for each thing that a frame names, the statements that name it in any of the
 * edition's files, or why there are none. Nothing is said of whether a duty was met.
 */
export function editionFramesOf(
  reading: Reading,
  { frames }: Frames,
  forces: readonly Force[],
): EditionFrames {
  const { placement } = reading;
  const force = forces.find(({ slug }) => slug === placement.area);
  const held = heldDateOf(placement);
  const found = foundByCode(reading.distinct);
  return {
    held,
    bodies: bodiesAt(force, held),
    checks: frames.flatMap((frame) => {
      const notHeld = whyNotHeld(frame, placement, held, force);
      return frame.items.map(({ id, code }): FrameCheck => {
        const base = { frame: frame.id, item: id };
        if (notHeld?.state === 'does-not-apply') return { ...base, ...notHeld, count: 0, statements: [] };
        const { count, statements } = found.get(code) ?? none;
        const state = notHeld ?? stateOf(count, reading.unread);
        return { ...base, ...state, count, statements: [...statements] };
      });
    }),
  };
}

const none: Found = { count: 0, statements: [] };

function stateOf(count: number, unread: string | null): Pick<FrameCheck, 'state' | 'why'> {
  if (count > 0) return { state: 'found', why: null };
  return unread === null ? { state: 'not-found', why: null } : { state: 'not-read', why: unread };
}
