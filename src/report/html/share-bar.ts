import type { Share } from '../../model/index.ts';
import { hasPercent } from '../figures.ts';
import { element, type Markup } from './markup.ts';

/** A bar of one share. The figure stands beside it as text, so it is hidden from screen readers. */
export function shareBar(share: Share): Markup | null {
  if (share.share === null || !hasPercent(share)) return null;
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
