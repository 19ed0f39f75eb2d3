import type { Comparison, Frame, FrameCheck, FrameItem } from '../model/index.ts';
import type { ShownEdition } from './shown-edition.ts';

/** Anchor of a thing that a frame names on an edition's page. */
export const frameAnchor = (frame: string, item: string): string =>
  `f-${frame}-${item}`.replace(/[^A-Za-z0-9_-]/g, '_');

/** Facets that have no grid of their own because the frames stand for them. */
export function facetsOfFrames({ frames, facets }: Comparison): ReadonlySet<string> {
  const named = new Set(frames?.frames.flatMap(({ items }) => items.map(({ facet }) => facet)));
  return new Set(facets.flatMap(({ facet, inGrid }) => (named.has(facet) && !inGrid ? [facet] : [])));
}

export type CheckedItem = Readonly<{ item: FrameItem; check: FrameCheck }>;

/** A frame with what an edition says of each thing it names. */
export type HeldFrame = Readonly<{ frame: Frame; items: readonly CheckedItem[] }>;

/** The frames of one group as held against an edition, in their order. */
export function heldFrames({ frames }: Comparison, shown: ShownEdition, group: string): HeldFrame[] {
  const checks = shown.figures.frames?.checks ?? [];
  return (frames?.frames ?? [])
    .filter((frame) => frame.group === group)
    .map((frame) => ({
      frame,
      items: frame.items.flatMap((item) => {
        const check = checks.find((one) => one.frame === frame.id && one.item === item.id);
        return check ? [{ item, check }] : [];
      }),
    }));
}

/** Why none of a frame is held against an edition; null where it is, or where that cannot be told. */
export function whyNotHeld({ items }: HeldFrame): string | null {
  if (!items.every(({ check }) => check.state === 'does-not-apply')) return null;
  return items[0]?.check.why ?? null;
}
