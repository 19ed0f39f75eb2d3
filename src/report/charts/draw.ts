import { element, type Markup } from '../html/markup.ts';
import { fitText } from './text-width.ts';

/** Size of the text of charts, in units of the drawing: a panel is drawn at one pixel a unit or larger. */
export const textSize = 12;

/** A letter may stick out of its own width by so much. */
const overhang = 1;

type Words = Readonly<{
  x: number;
  y: number;
  /** Width that the text may take; what does not fit is cut, and stands whole in a tooltip. */
  room: number;
  class?: string;
  anchor?: 'start' | 'middle' | 'end';
  turned?: boolean;
}>;

/** A text that never leaves its room. `turned` text runs upwards. */
export function words(
  text: string,
  { x, y, room, anchor = 'start', turned = false, ...more }: Words,
): Markup {
  const fitted = fitText(text, room - overhang, textSize);
  const attributes = {
    x,
    y,
    ...(more.class && { class: more.class }),
    ...(anchor !== 'start' && { 'text-anchor': anchor }),
    ...(turned && { transform: `rotate(-90 ${x} ${y})` }),
    ...(fitted.length !== null && { textLength: fitted.length, lengthAdjust: 'spacingAndGlyphs' }),
  };
  const drawn = element('text', attributes, fitted.text);
  // Inside the text, a title would be measured as part of it.
  return fitted.cut ? element('g', {}, element('title', {}, text), drawn) : drawn;
}

/** A path by its commands; numbers are kept to a tenth of a unit. */
export const path = (style: string, commands: string): Markup =>
  element('path', { class: style, d: commands });

/** A number with one decimal at most. */
export const tenth = (value: number): number => Math.round(value * 10) / 10;

export type PanelBox = Readonly<{
  /** Id of the panel, unique on its page. */
  id: string;
  style: string;
  width: number;
  height: number;
  /** Name and description for who does not see it. */
  title: string;
  description: string;
}>;

/** One drawing: named and described, as wide as its place. */
export function panel(
  { id, style, width, height, title, description }: PanelBox,
  ...children: readonly Markup[]
): Markup {
  return element(
    'svg',
    {
      class: `drawing ${style}`,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-labelledby': `${id}-t`,
      'aria-describedby': `${id}-d`,
    },
    element('title', { id: `${id}-t` }, title),
    element('desc', { id: `${id}-d` }, description),
    ...children,
  );
}

/** A sign of a chart's key, for people who see it beside its words. */
export const sign = (style: string, ...children: readonly Markup[]): Markup =>
  element(
    'svg',
    { class: `drawing chart-sign ${style}`, viewBox: '0 0 18 18', 'aria-hidden': 'true' },
    ...children,
  );
