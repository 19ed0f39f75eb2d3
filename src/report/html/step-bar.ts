import type { Share } from '../../model/index.ts';
import { element, type Markup } from './markup.ts';

/** A bar of one share. The figure stands beside it as text, so it is hidden from screen readers. */
export function shareBar(share: Share): Markup | null {
  if (share.share === null) return null;
  const part = Math.round(share.share * 1000) / 10;
  return element(
    'svg',
    {
      class: 'bar',
      viewBox: '0 0 100 8',
      preserveAspectRatio: 'none',
      'aria-hidden': 'true',
      focusable: 'false',
    },
    element('rect', { class: 'bar-whole', x: 0, y: 0, width: 100, height: 8 }),
    element('rect', { class: 'bar-part', x: 0, y: 0, width: Math.min(100, part), height: 8 }),
  );
}

/** A bar of parts that make a whole, each with its class; hidden from screen readers, its figures are text beside. */
export function partsBar(parts: readonly Readonly<{ count: number; style: string }>[]): Markup | null {
  const whole = parts.reduce((sum, part) => sum + part.count, 0);
  if (whole === 0) return null;
  let from = 0;
  const rects = parts
    .filter((part) => part.count > 0)
    .map((part) => {
      const width = Math.round((part.count / whole) * 10_000) / 100;
      const rect = element('rect', {
        class: part.style,
        x: Math.round(from * 100) / 100,
        y: 0,
        width,
        height: 8,
      });
      from += width;
      return rect;
    });
  return element(
    'svg',
    {
      class: 'bar',
      viewBox: '0 0 100 8',
      preserveAspectRatio: 'none',
      'aria-hidden': 'true',
      focusable: 'false',
    },
    ...rects,
  );
}
