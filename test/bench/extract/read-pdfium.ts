// Reads PDF files with pdfium in wasm: node read-pdfium.ts OUT FILE.pdf ... One JSON file a source, in OUT.
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { importPeer } from './peer-packages.ts';
import type { Reading } from './scores.ts';

type Pdf = { pages: () => Iterable<{ getText: () => string }>; destroy: () => void };
type Library = { loadDocument: (bytes: Uint8Array) => Promise<Pdf>; destroy: () => void };
type Package = { PDFiumLibrary: { init: () => Promise<Library> } };

/** Its own signs for a hyphen at a line end, which it would leave out. */
const divided = new RegExp(`[${String.fromCharCode(0xfffe, 2)}]\\s*`, 'g');

const [out = '.', ...files] = process.argv.slice(2);
const { PDFiumLibrary } = (await importPeer('@hyzyla/pdfium')) as Package;
const library = await PDFiumLibrary.init();
for (const file of files) {
  const pdf = await library.loadDocument(readFileSync(file));
  const texts = [...pdf.pages()].map((page) => page.getText().replace(divided, ''));
  pdf.destroy();
  const reading: Reading = { text: texts.join('\n'), headings: null, items: null };
  writeFileSync(join(out, `${basename(file)}.json`), JSON.stringify(reading));
}
library.destroy();
