import { labelPlace } from './labels.ts';
import { type Markup, markup } from './markup.ts';
import type { Region } from './regions.ts';

/**
 * Arrows from stretch to stretch in reading order. One that goes back, up the page without going to the right of what
 * it leaves, is drawn thick and red: right orders seldom hold one.
 */
export function drawReadingLine(regions: readonly Region[]): Markup[] {
  const read = regions.filter(({ block }) => block.kind !== 'furniture');
  return read.slice(1).flatMap((to, index) => {
    const from = read[index];
    return from ? [arrow(from, to)] : [];
  });
}

/** Whether the way from one stretch to the next goes up the page and not to a column on its right. */
export function goesBack(from: Region, to: Region): boolean {
  const slack = 3;
  const above = to.y + to.height <= from.y + slack;
  const toTheRight = to.x >= from.x + from.width * 0.5;
  const cellOfRow = from.block.table !== null && to.block.table?.row === from.block.table.row;
  return above && !toTheRight && !cellOfRow;
}

function arrow(from: Region, to: Region): Markup {
  const back = goesBack(from, to);
  const [start, end] = [middle(from), middle(to)];
  const look = back
    ? markup`class="back" stroke="#d00000" stroke-width="2.2" marker-end="url(#head-back)"`
    : markup`stroke="#444" stroke-width=".8" stroke-opacity=".75" marker-end="url(#head)"`;
  return markup`<line x1="${start.x}" y1="${start.y}" x2="${end.x}" y2="${end.y}" ${look}/>`;
}

function middle(region: Region): { x: number; y: number } {
  const place = labelPlace(region);
  return { x: place.x + place.width / 2, y: place.y + place.height / 2 };
}

/** Dashed curves at the left edge, from what introduces an item to the item. */
export function drawLeadIns(regions: readonly Region[]): Markup[] {
  const first = new Map<number, Region>();
  for (const region of regions)
    if (region.part === 0) first.set(region.block.index, first.get(region.block.index) ?? region);
  return regions.flatMap((item) => {
    if (item.part > 0 || item.block.leadIn === null) return [];
    const introducer = first.get(item.block.leadIn);
    return [introducer ? curve(introducer, item) : fromElsewhere(item, item.block.leadIn)];
  });
}

/** What introduces the item stands on another page: its number is said at the item's right. */
function fromElsewhere({ x, y, width }: Region, leadIn: number): Markup {
  return markup`<text x="${x + width + 4}" y="${y + 7}" font-size="6.4" font-family="monospace" fill="#1b7a3d">← ${leadIn}</text>`;
}

function curve(from: Region, to: Region): Markup {
  const [y1, y2] = [from.y + from.height / 2, to.y + Math.min(to.height / 2, 6)];
  const out = Math.min(from.x, to.x) - 6 - Math.min(14, Math.abs(y2 - y1) / 8);
  const way = markup`M${from.x} ${y1} C${out} ${y1} ${out} ${y2} ${to.x} ${y2}`;
  return markup`<path d="${way}" fill="none" stroke="#1b7a3d" stroke-width=".8" stroke-dasharray="3 2" marker-end="url(#head-lead)"/>`;
}

/** The arrow heads that the lines above end in. */
export const arrowHeads: Markup = {
  markup: [
    ['head', '#444'],
    ['head-back', '#d00000'],
    ['head-lead', '#1b7a3d'],
  ]
    .map(
      ([id, colour]) =>
        `<marker id="${id}" viewBox="0 0 6 6" refX="5" refY="3" markerWidth="5" markerHeight="5" orient="auto"><path d="M0 0L6 3L0 6z" fill="${colour}"/></marker>`,
    )
    .join(''),
};
