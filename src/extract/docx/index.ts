import type { Extractor } from '../extractor.ts';
import { isDocx } from './package.ts';

/** Word documents: styles as headings, lists with levels, tables, text boxes, notes; headers and footers as furniture. */
export const docxExtractor: Extractor = {
  format: 'docx',
  label: 'Word (.docx)',
  extensions: ['.docx'],
  matches: (bytes) => isDocx(bytes),
  extract: async (bytes, name) => (await import('./extract-docx.ts')).extractDocx(bytes, name),
};
