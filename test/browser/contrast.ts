import type { Page } from 'playwright-core';

/**
 * Texts of a page whose contrast with what lies behind them is under 4.5:1 (3:1 for large ones), by the formula of WCAG
 * 2.2 over the colours that the browser computes. Axe skips what it is not sure of; this measures every text that is
 * shown. Runs in the page, so that it may name nothing outside itself.
 */
export function weakTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    type Colour = readonly [number, number, number, number];
    const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
    const read = new Map<string, Colour>();
    const colourOf = (css: string): Colour => {
      const known = read.get(css);
      if (known) return known;
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = css;
      context.fillRect(0, 0, 1, 1);
      const [r, g, b, a] = context.getImageData(0, 0, 1, 1).data;
      const colour = [r!, g!, b!, a! / 255] as const;
      read.set(css, colour);
      return colour;
    };
    const over = (top: Colour, under: Colour): Colour => [
      top[0] * top[3] + under[0] * (1 - top[3]),
      top[1] * top[3] + under[1] * (1 - top[3]),
      top[2] * top[3] + under[2] * (1 - top[3]),
      1,
    ];
    const light = ([r, g, b]: Colour): number => {
      const [x, y, z] = [r, g, b].map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * x! + 0.7152 * y! + 0.0722 * z!;
    };
    const paper = colourOf(getComputedStyle(document.documentElement).backgroundColor);
    const sheet: Colour = paper[3] === 0 ? [255, 255, 255, 1] : paper;
    const behind = (element: Element): Colour => {
      const layers: Colour[] = [];
      for (let one: Element | null = element; one; one = one.parentElement)
        layers.push(colourOf(getComputedStyle(one).backgroundColor));
      return layers.reverse().reduce((under, top) => over(top, under), sheet);
    };
    /** Shapes of the same drawing that lie behind a point of a label, in the order they are painted. */
    const behindPoint = (label: SVGTextContentElement, { x, y }: DOMPoint): Colour => {
      const drawing = label.closest('svg')!;
      const all = drawing.querySelectorAll<SVGGeometryElement>('rect, path, circle');
      const shapes = [...all].filter((shape) => {
        const before = shape.compareDocumentPosition(label) & Node.DOCUMENT_POSITION_FOLLOWING;
        const toShape = shape.getScreenCTM()!.inverse();
        return before && shape.isPointInFill(new DOMPoint(x, y).matrixTransform(toShape));
      });
      return shapes.reduce((under, shape) => {
        const { fill, fillOpacity, opacity } = getComputedStyle(shape);
        if (fill === 'none' || fill.startsWith('url(')) return under;
        const [r, g, b, a] = colourOf(fill);
        return over([r, g, b, a * Number(fillOpacity) * Number(opacity)], under);
      }, behind(drawing));
    };
    /** One label may have its letters over several shapes: what lies behind each of them. */
    const behindLetters = (label: SVGTextContentElement): Colour[] => {
      const toScreen = label.getScreenCTM()!;
      return Array.from({ length: label.getNumberOfChars() }, (_, at) => {
        const { x, y, width, height } = label.getExtentOfChar(at);
        return behindPoint(label, new DOMPoint(x + width / 2, y + height / 2).matrixTransform(toScreen));
      });
    };
    const ratioOf = (colour: Colour, under: Colour): number => {
      const [bright, dim] = [light(over(colour, under)), light(under)].sort((a, b) => b - a) as [
        number,
        number,
      ];
      return (bright + 0.05) / (dim + 0.05);
    };
    const faults = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      const element = node.parentElement;
      if (text === '' || !element || element.closest('script, style, [hidden], .skip, title, desc')) continue;
      if (!element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) continue;
      const style = getComputedStyle(element);
      const isLabel = element instanceof SVGTextContentElement;
      const unders = isLabel ? behindLetters(element) : [behind(element)];
      const colour = colourOf(isLabel ? style.fill : style.color);
      const ratio = Math.min(...unders.map((under) => ratioOf(colour, under)));
      const size = Number.parseFloat(style.fontSize);
      const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
      if (ratio < (isLarge ? 3 : 4.5) && !(element as HTMLButtonElement).matches(':disabled'))
        faults.add(
          `${ratio.toFixed(2)} <${element.localName} class="${element.getAttribute('class') ?? ''}"> ${text.slice(0, 40)}`,
        );
    }
    return [...faults];
  });
}
