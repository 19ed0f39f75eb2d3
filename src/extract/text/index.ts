import { looksLikeText } from '../decode.ts';
import type { Extractor } from '../extractor.ts';

/** Plain text: structure is guessed from markers, indents, blank lines and where lines break. */
export const textExtractor: Extractor = {
  format: 'text',
  label: 'Plain text',
  extensions: ['.txt', '.text'],
  matches: (bytes, name) => /\.(?:txt|text)$|^[^.]*$/i.test(name) && looksLikeText(bytes),
  extract: async (bytes, name) => (await import('./extract-text.ts')).extractText(bytes, name),
};
