import type { Box } from '../../../model/index.ts';
import type { PageAnswer } from '../../api.ts';
import { h } from '../dom.ts';

/** Puts an element where a box of the page is; lengths follow the page as it grows, being shares of it. */
function place(element: HTMLElement, box: Box, page: Pick<PageAnswer, 'width' | 'height'>): void {
  element.style.left = `${(100 * box.x) / page.width}%`;
  element.style.top = `${(100 * box.y) / page.height}%`;
  element.style.width = `${(100 * box.width) / page.width}%`;
  element.style.height = `${(100 * box.height) / page.height}%`;
}

let ruler: CanvasRenderingContext2D | null = null;
/** How wide words are in the layer's letters, in shares of their height. */
function widthOf(text: string): number {
  ruler ??= document.createElement('canvas').getContext('2d');
  if (!ruler) return text.length / 2;
  ruler.font = '100px sans-serif';
  return ruler.measureText(text).width / 100;
}

/**
 * The words of a page as stored, unseen above its picture, so that they can be marked with the mouse: each run knows where it
 * stands in the document's text.
 */
export function textLayer(page: PageAnswer): HTMLElement {
  const layer = h('div', { class: 'text-layer' });
  for (const run of page.runs) {
    const span = h('span', { 'data-start': run.start }, run.text);
    place(span, run.box, page);
    const height = Math.max(run.box.height, 1);
    const natural = widthOf(run.text) * height * 0.8;
    span.style.fontSize = `calc(var(--point) * ${(height * 0.8).toFixed(2)})`;
    span.style.lineHeight = `calc(var(--point) * ${height.toFixed(2)})`;
    if (natural > 0) span.style.setProperty('--stretch', (run.box.width / natural).toFixed(4));
    layer.append(span);
  }
  return layer;
}

/** Boxes of the page's own, drawn over its picture. */
export function boxLayer(
  boxes: readonly Box[],
  name: string,
  page: Pick<PageAnswer, 'page' | 'width' | 'height'>,
): HTMLElement {
  const layer = h('div', { class: `box-layer ${name}`, 'aria-hidden': 'true' });
  for (const box of boxes) {
    if (box.page !== page.page) continue;
    const rectangle = h('div');
    place(rectangle, box, page);
    layer.append(rectangle);
  }
  return layer;
}
