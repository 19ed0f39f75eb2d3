import type { Extractor } from '../extractor.ts';

/** PDF, tagged or not: text in reading order with its place on the page. */
export const pdfExtractor: Extractor = {
  format: 'pdf',
  label: 'PDF',
  extensions: ['.pdf'],
  matches,
  // Loaded when the first PDF is read: only the child processes need pdfjs.
  extract: async (bytes, name) => (await import('./extract-pdf.ts')).extractPdf(bytes, name),
};

/** By its signature, which may stand up to a kilobyte into the file; an empty file by its name. */
function matches(bytes: Uint8Array, name: string): boolean {
  if (bytes.length === 0) return name.toLowerCase().endsWith('.pdf');
  return Buffer.from(bytes.subarray(0, 1024)).toString('latin1').includes('%PDF-');
}
