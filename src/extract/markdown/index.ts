import { looksLikeText } from '../decode.ts';
import type { Extractor } from '../extractor.ts';

/** Markdown: headings, nested lists, tables, block quotes, footnotes and paragraphs; inline marks are resolved. */
export const markdownExtractor: Extractor = {
  format: 'markdown',
  label: 'Markdown',
  extensions: ['.md', '.markdown'],
  matches: (bytes, name) => /\.(?:md|markdown)$/i.test(name) && looksLikeText(bytes),
  extract: async (bytes, name) => (await import('./extract-markdown.ts')).extractMarkdown(bytes, name),
};
