import { looksLikeText } from '../decode.ts';
import type { Extractor } from '../extractor.ts';
import { decodeHtml } from './charset.ts';

/** Web pages: the main part as blocks; menus, banners and footers as furniture; scripts and hidden parts unread. */
export const htmlExtractor: Extractor = {
  format: 'html',
  label: 'HTML',
  extensions: ['.html', '.htm', '.xhtml'],
  matches(bytes, name) {
    if (!looksLikeText(bytes)) return false;
    const start = decodeHtml(bytes.subarray(0, 2_000)).trimStart().toLowerCase();
    return (
      /^(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*>\s*)?<(?:!doctype html|html[\s>])/.test(start) ||
      /\.x?html?$/i.test(name)
    );
  },
  extract: async (bytes, name) => (await import('./extract-html.ts')).extractHtml(bytes, name),
};
