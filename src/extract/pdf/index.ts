import type { Extractor } from '../extractor.ts';

/** PDF, tagged or not: text in reading order with its place on the page. */
export const pdfExtractor: Extractor = {
  format: 'pdf',
  label: 'PDF',
  extensions: ['.pdf'],
  matches,
  extract: async (bytes, name, ocr) => (await load()).extractPdf(bytes, name, { tags: true, ocr }),
  prepare: load,
};

// Loaded late: only the processes that read PDFs need pdfjs.
function load() {
  return import('./extract-pdf.ts');
}

/** By its signature, which may stand up to a kilobyte into the file; an empty file by its name. */
function matches(bytes: Uint8Array, name: string): boolean {
  if (bytes.length === 0) return name.toLowerCase().endsWith('.pdf');
  return Buffer.from(bytes.subarray(0, 1024)).toString('latin1').includes('%PDF-');
}
