import type { Page } from 'playwright-core';

/** What a browser made of the charts of a page. */
export type ChartLook = Readonly<{
  drawings: number;
  /** Texts that leave their drawing or the window. */
  clipped: readonly string[];
  /** Pairs of texts of one drawing that lie over each other. */
  overlapping: readonly string[];
  /** The smallest text, in pixels. */
  smallest: number;
  /** Texts under 4.5:1 and marks under 3:1 against what lies behind them. */
  faint: readonly string[];
}>;

/** Opens what is folded, then measures every text and mark of the page's charts as they are drawn. */
export function readCharts(page: Page): Promise<ChartLook> {
  return page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    type Box = Readonly<{ left: number; right: number; top: number; bottom: number; said: string }>;
    const drawings = [...document.querySelectorAll<SVGSVGElement>('svg.drawing')];

    /** Boxes of a text: one a word, but one a letter where letters are placed apart. */
    function boxesOf(text: SVGTextElement): Box[] {
      const said = text.firstChild?.textContent ?? '';
      if (!text.getAttribute('x')?.includes(' ')) {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        return [{ left, right, top, bottom, said }];
      }
      const matrix = text.getScreenCTM()!;
      return [...said].map((sign, n) => {
        const { x, y, width, height } = text.getExtentOfChar(n);
        const [a, b] = [new DOMPoint(x, y), new DOMPoint(x + width, y + height)].map((point) =>
          point.matrixTransform(matrix),
        );
        return { left: a!.x, right: b!.x, top: a!.y, bottom: b!.y, said: sign };
      });
    }

    const clipped: string[] = [];
    const overlapping: string[] = [];
    let smallest = Number.POSITIVE_INFINITY;
    for (const drawing of drawings) {
      const frame = drawing.getBoundingClientRect();
      const texts = [...drawing.querySelectorAll('text')];
      const boxes = texts.flatMap(boxesOf);
      const scale = frame.width / drawing.viewBox.baseVal.width;
      for (const text of texts)
        smallest = Math.min(smallest, Number.parseFloat(getComputedStyle(text).fontSize) * scale);
      for (const { left, right, top, bottom, said } of boxes)
        if (
          left < frame.left - 0.5 ||
          right > frame.right + 0.5 ||
          top < frame.top - 1.5 ||
          bottom > frame.bottom + 1.5 ||
          right > innerWidth + 0.5
        )
          clipped.push(said);
      boxes.forEach((a, n) => {
        for (const b of boxes.slice(n + 1))
          if (
            Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
            Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 3
          )
            overlapping.push(`${a.said} / ${b.said}`);
      });
    }

    const light = (colour: string): number => {
      const [r, g, b] = colour
        .match(/[\d.]+/g)!
        .slice(0, 3)
        .map((part) => Number(part) / 255);
      const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
      return 0.2126 * linear(r!) + 0.7152 * linear(g!) + 0.0722 * linear(b!);
    };
    const contrast = (a: string, b: string): number => {
      const [high, low] = [light(a), light(b)].sort((x, y) => y - x);
      return (high! + 0.05) / (low! + 0.05);
    };
    const paper = getComputedStyle(document.body).backgroundColor;
    /** The colour that was painted at a point before an element was: that of the last shape over it. */
    function behind(drawing: SVGSVGElement, upTo: Element, x: number, y: number): string {
      let colour = paper;
      for (const shape of drawing.querySelectorAll<SVGGeometryElement>('path, circle')) {
        if (!(shape.compareDocumentPosition(upTo) & Node.DOCUMENT_POSITION_FOLLOWING)) break;
        const { fill } = getComputedStyle(shape);
        if (fill !== 'none' && shape.isPointInFill(new DOMPoint(x, y))) colour = fill;
      }
      return colour;
    }
    const faint: string[] = [];
    for (const drawing of drawings) {
      for (const text of drawing.querySelectorAll('text')) {
        const { fill } = getComputedStyle(text);
        const turned = text.hasAttribute('transform');
        for (let n = 0; n < (turned ? 0 : text.getNumberOfChars()); n += 1) {
          const { x, y, width, height } = text.getExtentOfChar(n);
          const ground = behind(drawing, text, x + width / 2, y + height / 2);
          if (contrast(fill, ground) < 4.5) faint.push(`text ${text.textContent} ${fill} on ${ground}`);
        }
        if (turned && contrast(fill, paper) < 4.5) faint.push(`text ${text.textContent}`);
      }
      for (const shape of drawing.querySelectorAll<SVGGeometryElement>(
        '.mark, .open, .line, .part, .whole, .hatch, .middle-edge, .slope > .axis',
      )) {
        const { fill, stroke } = getComputedStyle(shape);
        const { x, y, width, height } = shape.getBBox();
        const ground = behind(drawing, shape, x + width / 2, y + height / 2);
        const best = Math.max(
          ...[fill, stroke].map((colour) => (colour === 'none' ? 1 : contrast(colour, ground))),
        );
        if (best < 3) faint.push(`${shape.getAttribute('class')} ${fill} ${stroke} on ${ground}`);
      }
    }
    return { drawings: drawings.length, clipped, overlapping, smallest, faint: [...new Set(faint)] };
  });
}
