import { element, type Markup } from '../html/markup.ts';
import { path, tenth } from './draw.ts';

/** Marks that are told apart by their shape alone. */
const shapes = {
  up: (x: number, y: number) => path('mark', `M${tenth(x)} ${y - 5}l5 9.5h-10z`),
  down: (x: number, y: number) => path('mark', `M${tenth(x)} ${y + 5}l5 -9.5h-10z`),
  dot: (x: number, y: number) => circle('mark', x, y),
  ring: (x: number, y: number) => circle('mark hollow', x, y),
  square: (x: number, y: number) => path('mark', `M${tenth(x - 4)} ${y - 4}h8v8h-8z`),
} as const;
export type Shape = keyof typeof shapes;

/** A mark with its middle at a point. */
export const mark = (shape: Shape, x: number, y: number): Markup => shapes[shape](x, y);

const circle = (style: string, x: number, y: number): Markup =>
  element('circle', { class: style, cx: tenth(x), cy: y, r: 4.5 });
