import type { Frame, Rect } from './frames.ts';
import { frameOf } from './frames.ts';
import type { Chance } from './random.ts';
import type { Writer } from './writer.ts';

export const layouts = ['two columns', 'three columns', 'mixed', 'sidebar', 'four boxes'] as const;
export type Layout = (typeof layouts)[number];

/** A page as it is to be painted: frames with their lines, and coloured or outlined areas under them. */
export type Page = { frames: Frame[]; areas: (Rect & { fill: string | null; stroke: string | null })[] };

export const sheet = { width: 595.28, height: 841.89 };

type Job = Readonly<{
  writer: Writer;
  chance: Chance;
  page: Page;
  body: Rect;
  number: number;
  overlap: boolean;
}>;

/** Sets one page of text. `body` is the part of the page that running heads leave free. */
export function setPage(layout: Layout, job: Job): void {
  if (layout === 'two columns') columnsPage(job, 2);
  else if (layout === 'three columns') columnsPage(job, 3);
  else if (layout === 'mixed') mixedPage(job);
  else if (layout === 'sidebar') sidebarPage(job);
  else boxesPage(job);
}

function columns(rect: Rect, count: number, gutter: number): Rect[] {
  const width = (rect.width - (count - 1) * gutter) / count;
  return Array.from({ length: count }, (_, i) => ({ ...rect, x: rect.x + i * (width + gutter), width }));
}

/** Frames under the rectangles, with uneven ends, added to the page. */
function place(job: Job, rects: readonly Rect[], cutouts: readonly Rect[] = [], uneven = 0): Frame[] {
  const frames = rects.map((rect) =>
    frameOf({ ...rect, height: rect.height - (uneven > 0 ? job.chance.between(0, uneven) : 0) }, cutouts),
  );
  job.page.frames.push(...frames);
  return frames;
}

function columnsPage(job: Job, count: number): void {
  const { writer, chance, body, overlap } = job;
  const { gutter } = writer.look;
  const kind = overlap ? chance.pick(['straddle', 'steps', 'straddle'] as const) : 'plain';
  const rects = columns(body, count, gutter);
  if (kind === 'straddle') {
    const first = count === 2 ? 0 : chance.whole(0, 1);
    const box = straddle(job, rects[first]!, rects[first + 1]!);
    writer.run(place(job, rects, [box], 60));
  } else if (kind === 'steps') {
    // Columns of which one is wide above and narrow below: their frames overlap though their lines do not.
    const shift = chance.between(8, 20) * (chance.is(0.5) ? 1 : -1);
    const at = body.y + body.height * chance.between(0.35, 0.6);
    writer.run(stepped(job, rects, shift, at));
  } else writer.run(place(job, rects, [], 80));
}

/** A box over the gap between two columns, whose lines run around it. Gives what it takes of them. */
function straddle(job: Job, left: Rect, right: Rect): Rect {
  const { chance } = job;
  const width = (right.x + right.width - left.x) * chance.between(0.36, 0.46);
  const x = (left.x + left.width + right.x) / 2 - width / 2 + chance.between(-15, 15);
  const y = left.y + chance.between(0.15, 0.5) * left.height;
  const inner = { x: x + 8, y: y + 7, width: width - 16, height: chance.between(110, 190) };
  const box = sideBox(job, inner, 'box', { x, y, width });
  return { x: x - 8, y: y - 6, width: width + 16, height: box + 12 };
}

/** Sets a text of its own into a box and paints its ground. Gives the box's height. */
function sideBox(
  job: Job,
  inner: Rect,
  name: string,
  outer: { x: number; y: number; width: number },
): number {
  const { writer, chance, page, number } = job;
  const [frame] = place(job, [inner]);
  const title = chance.is(0.7) ? writer.title() : null;
  const bottom = writer.fit([frame!], `${name} ${number}`, { style: writer.look.side, title });
  const height = bottom + 8 - outer.y;
  const ground = chance.pick(['fill', 'fill', 'stroke', 'none']);
  if (ground !== 'none') {
    const colour = ground === 'fill' ? chance.pick(['#e8eef7', '#f6ead8', '#dfeee2']) : null;
    page.areas.push({ ...outer, height, fill: colour, stroke: ground === 'stroke' ? '#446688' : null });
  }
  return height;
}

function stepped(job: Job, rects: readonly Rect[], shift: number, at: number): Frame[] {
  const wall = (x: number, from: number, to: number, width: number): Rect => ({
    x,
    y: from,
    width,
    height: to - from,
  });
  return rects.flatMap((rect, i) => {
    const first = i === 0;
    const last = i === rects.length - 1;
    const grown = { ...rect, x: first ? rect.x : rect.x - Math.abs(shift), width: rect.width };
    const extra = (first || last ? 1 : 2) * Math.abs(shift);
    const wide = { ...grown, width: rect.width + extra };
    const cutouts: Rect[] = [];
    const far = 400;
    const end = rect.y + rect.height;
    // Above the step the gap lies `shift` to the right, below it as far to the left.
    if (!last) {
      const edge = rect.x + rect.width;
      cutouts.push(wall(edge + shift, rect.y, at, far), wall(edge - shift, at, end, far));
    }
    if (!first)
      cutouts.push(wall(rect.x + shift - far, rect.y, at, far), wall(rect.x - shift - far, at, end, far));
    return place(job, [wide], cutouts, 50);
  });
}

function mixedPage(job: Job): void {
  const { writer, chance, body, overlap } = job;
  const { look } = writer;
  const end = body.y + body.height;
  let y = body.y;
  let wide = chance.is(0.7);
  for (let part = 0; y < end - 110 && part < 6; part += 1) {
    const rect = { ...body, y, height: end - y };
    if (wide && overlap && rect.height > 330 && chance.is(0.7)) y = hookedText(job, rect);
    else if (wide) y = wideText(job, rect);
    else {
      const height = Math.min(rect.height, chance.between(120, 300));
      const rects = columns({ ...rect, height }, chance.pick([2, 2, 3]), look.gutter);
      const isStraddled = overlap && height > 250 && rects.length === 2;
      const box = isStraddled ? [straddle(job, rects[0]!, rects[1]!)] : [];
      y = writer.fit(place(job, rects, box, 40), 'main');
      for (const one of box) y = Math.max(y, one.y + one.height);
    }
    y += look.body.size * chance.between(1.2, 2.6);
    wide = !wide;
  }
}

function wideText(job: Job, rect: Rect): number {
  const { writer, chance } = job;
  const { look } = writer;
  const style = job.number % 2 === 0 ? look.intro : look.body;
  return writer.fit(place(job, [rect]), 'main', { style, most: chance.whole(1, 3) });
}

/** A text of full width whose end makes room for the right one of the columns below, which begins beside it. */
function hookedText(job: Job, rect: Rect): number {
  const { writer, chance } = job;
  const { body, gutter } = writer.look;
  const step = body.size * body.leading;
  const [left, right] = columns(rect, 2, gutter) as [Rect, Rect];
  const edge = rect.y + step * chance.whole(3, 5);
  const hole = { x: right.x - gutter, y: edge, width: right.width + gutter + 1, height: rect.height };
  const bottom = writer.fit(place(job, [rect], [hole]), 'main', { most: 2 });
  const end = Math.min(rect.y + rect.height, bottom + chance.between(150, 260));
  const under = (y: number, column: Rect): Rect => ({ ...column, y, height: end - y });
  const rightTop = bottom > edge + step ? edge + 0.8 * step : bottom + step;
  return writer.fit(place(job, [under(bottom + step, left), under(rightTop, right)]), 'main');
}

function sidebarPage(job: Job): void {
  const { writer, chance, body, overlap } = job;
  const { gutter } = writer.look;
  const share = chance.between(0.27, 0.34);
  const onRight = chance.is(0.5);
  const width = body.width * share;
  const x = onRight ? body.x + body.width - width : body.x;
  const gap = gutter + 8;
  const mainRect = {
    ...body,
    x: onRight ? body.x : body.x + width + gap,
    width: body.width - width - gap,
  };
  const count = chance.is(0.4) ? 2 : 1;
  if (!overlap) {
    const inner = {
      x: x + 6,
      y: body.y + 6,
      width: width - 12,
      height: body.height * chance.between(0.5, 0.95),
    };
    const set = () => sideBox(job, inner, 'side', { x, y: body.y, width });
    writer.run(place(job, columns(mainRect, count, gutter), [], 60));
    set();
    return;
  }
  // The box reaches into the text, which runs around it and under it.
  const y = body.y + chance.between(0, 0.4) * body.height;
  const inner = { x: x + 8, y: y + 8, width: width - 16, height: chance.between(140, 260) };
  const height = sideBox(job, inner, 'side', { x, y, width });
  const hole = { x: onRight ? x - gap : x, y: y - 8, width: width + gap, height: height + 16 };
  writer.run(place(job, columns(body, count, gutter), [hole], 60));
}

function boxesPage(job: Job): void {
  const { writer, chance, page, body, overlap } = job;
  const gap = writer.look.gutter * chance.between(1, 1.6);
  const pad = 8;
  const middle = body.x + body.width * chance.between(0.45, 0.55);
  const lean = overlap ? chance.between(20, 60) * (chance.is(0.5) ? 1 : -1) : 0;
  const filled = overlap || chance.is(0.75);
  const outlined = chance.is(0.3);
  const colours = chance.shuffled(['#e8eef7', '#f6ead8', '#dfeee2', '#f3e3ea']);
  const rowGap = filled ? gap : 2 * gap;
  let y = body.y;
  for (const row of [0, 1]) {
    const height = (body.height - rowGap) / 2;
    const wall = middle + (row === 0 ? lean : -lean);
    const spans = [
      { x: body.x, width: wall - gap / 2 - body.x },
      { x: wall + gap / 2, width: body.x + body.width - wall - gap / 2 },
    ];
    let bottom = y;
    spans.forEach((span, i) => {
      const drop = overlap ? chance.between(0, 10) : 0;
      const inner = {
        x: span.x + pad,
        y: y + pad + drop,
        width: span.width - 2 * pad,
        height: height * chance.between(0.7, 1) - 2 * pad - drop,
      };
      const used = writer.fit(place(job, [inner]), 'main', { title: writer.title() });
      bottom = Math.max(bottom, used + pad);
      if (!filled) return;
      // The grounds of cards that overlap reach under one another.
      const reach = overlap ? gap / 2 + 6 : 0;
      page.areas.push({
        x: span.x - (i === 1 ? reach : 0),
        y: inner.y - pad,
        width: span.width + (i === 0 ? reach : 0),
        height:
          (chance.is(0.5) ? used + pad : Math.max(used + pad, y + 0.75 * height)) - inner.y + pad + reach,
        fill: outlined ? null : colours.pop()!,
        stroke: outlined ? '#446688' : null,
      });
    });
    y = Math.max(bottom, y + height * 0.75) + rowGap;
  }
}
