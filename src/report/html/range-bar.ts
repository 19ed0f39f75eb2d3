import type { BandedShare, Bands } from '../../model/index.ts';
import { element, type Markup } from './markup.ts';

/**
 * A share with what reading error leaves open, over the middle half of all plans. The figures stand beside it as text, so
 * it is hidden from screen readers. `most` is the share at its right end.
 */
export function rangeBar(
  { share, low, high }: BandedShare,
  middle: Bands['measures'][number]['middle'],
  most: number,
): Markup {
  const at = (value: number) => Math.round((most > 0 ? Math.min(1, value / most) : 0) * 1000) / 10;
  const box = (name: string, from: number, to: number, y: number, height: number, least: number) =>
    element('rect', { class: name, x: at(from), y, width: Math.max(least, at(to) - at(from)), height });
  return element(
    'svg',
    {
      class: 'bar range',
      viewBox: '0 0 100 10',
      preserveAspectRatio: 'none',
      'aria-hidden': 'true',
      focusable: 'false',
    },
    box('range-middle', middle.low, middle.high, 0, 10, 1),
    box('range-open', low, high, 4, 2, 1),
    box('range-share', share, share, 1, 8, 2),
  );
}
