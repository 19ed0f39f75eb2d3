import { frameOf } from './frames.ts';
import type { Look } from './look.ts';
import { madeHeading } from './made-text.ts';
import { type Page, sheet } from './pages.ts';
import type { Chance } from './random.ts';
import type { Style, WidthOf } from './typeset.ts';
import type { Writer } from './writer.ts';

export type Furnisher = ReturnType<typeof furnisherOf>;

/**
 * Running heads and feet of a brochure. Its title and the titles of its parts stand large at the head of a page, as
 * high as the running heads that repeat them on the pages after.
 */
export function furnisherOf(chance: Chance, look: Look, pages: number, widthOf: WidthOf) {
  const title = `${madeHeading(chance)}: the ${chance.pick(['Ember Vale', 'Stellmouth', 'Lower Marrow'])} plan`;
  const small: Style = { ...look.body, size: chance.between(7, 8.5), perWord: false, justified: false };
  const headY = chance.between(20, 36);
  const footY = sheet.height - chance.between(28, 40);
  const kind = chance.pick(['title', 'part', 'sides'] as const);
  const footing = chance.pick(['number', 'of', 'with title'] as const);
  const numberAtHead = chance.is(0.2);
  const partLength = chance.whole(4, 6);
  let part = title;

  /** Adds head, foot and title to a page. Gives where its text may begin. */
  const furnish = (page: Page, number: number, writer: Writer): number => {
    const opens = (number - 1) % partLength === 0 && (number === 1 || pages > 8);
    let top = look.margin.top;
    if (opens) {
      part = number === 1 ? title : `${madeHeading(chance)}, part ${Math.ceil(number / partLength)}`;
      const rect = { x: look.margin.left, y: chance.between(24, 60), width: 480, height: 200 };
      const frame = frameOf(rect);
      page.frames.push(frame);
      top = Math.max(top, writer.heading(part, 1, [frame]) + chance.between(12, 30));
    }
    const isLeft = number % 2 === 0;
    const put = (text: string, y: number, side: 'outer' | 'inner') => {
      const onLeft = (side === 'outer') === isLeft;
      const frame = frameOf({ x: 0, y, width: 0, height: 0 });
      const x = onLeft
        ? look.margin.left
        : sheet.width - look.margin.right - (widthOf(text, small.font) * small.size) / 1000;
      frame.lines.push({
        texts: [text],
        widths: [0],
        gap: 0,
        x,
        y,
        style: { ...small, perWord: true },
        marker: null,
        markerX: 0,
      });
      page.frames.push(frame);
      writer.furniture(text);
    };
    if (!opens) {
      if (kind === 'title') put(title, headY, 'outer');
      if (kind === 'part') put(part, headY, 'outer');
      if (kind === 'sides') put(isLeft ? title : part, headY, 'outer');
    }
    const shown = footing === 'of' ? `Page ${number} of ${pages}` : String(number);
    if (!(number === 1 && chance.is(0.3)))
      put(shown, numberAtHead && !opens ? headY : footY, numberAtHead && !opens ? 'inner' : 'outer');
    if (footing === 'with title' && number > 1) put(`${title} ${number}`, footY, 'inner');
    return top;
  };
  return { furnish };
}
