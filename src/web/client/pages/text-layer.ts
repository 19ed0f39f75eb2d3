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
    // Its width is that of its letters, stretched to the run's.
    place(span, { ...run.box, width: 0 }, page);
    span.style.width = 'max-content';
    const height = Math.max(run.box.height, 1);
    const natural = widthOf(run.text) * height * 0.8;
    span.style.fontSize = `calc(var(--point) * ${(height * 0.8).toFixed(2)})`;
    span.style.lineHeight = `calc(var(--point) * ${height.toFixed(2)})`;
    if (natural > 0) span.style.setProperty('--stretch', (run.box.width / natural).toFixed(4));
    layer.append(span);
  }
  return layer;
}

/** Boxes that follow each other on one line as one, so that words of a line are not framed singly. */
function joined(boxes: readonly Box[]): Box[] {
  const lines: Box[] = [];
  for (const box of boxes) {
    const last = lines.at(-1);
    const isNext =
      last &&
      Math.abs(last.y + last.height / 2 - box.y - box.height / 2) < Math.min(last.height, box.height) / 2 &&
      box.x >= last.x &&
      box.x - last.x - last.width < 1.5 * box.height;
    if (!last || !isNext) lines.push(box);
    else lines[lines.length - 1] = around(last, box);
  }
  return lines;
}

function around(one: Box, other: Box): Box {
  const [x, y] = [Math.min(one.x, other.x), Math.min(one.y, other.y)];
  const right = Math.max(one.x + one.width, other.x + other.width);
  const bottom = Math.max(one.y + one.height, other.y + other.height);
  return { page: one.page, x, y, width: right - x, height: bottom - y };
}

/** Boxes of the page's own, drawn over its picture. */
export function boxLayer(
  boxes: readonly Box[],
  name: string,
  page: Pick<PageAnswer, 'page' | 'width' | 'height'>,
): HTMLElement {
  const layer = h('div', { class: `box-layer ${name}`, 'aria-hidden': 'true' });
  for (const box of joined(boxes.filter((one) => one.page === page.page))) {
    const rectangle = h('div');
    place(rectangle, box, page);
    layer.append(rectangle);
  }
  return layer;
}
