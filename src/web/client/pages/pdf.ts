import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { address, ownHeader } from '../server.ts';

type PdfJs = typeof import('pdfjs-dist');
let library: Promise<PdfJs> | null = null;

/** pdf.js as the server gives it, loaded with the first page that is drawn. */
function loadPdfJs(): Promise<PdfJs> {
  const script: string = '/pdfjs/pdf.min.mjs';
  library ??= (import(script) as Promise<PdfJs>).then((loaded) => {
    loaded.GlobalWorkerOptions.workerSrc = '/pdfjs/pdf.worker.min.mjs';
    return loaded;
  });
  return library;
}

const open = new Map<string, Promise<PDFDocumentProxy>>();
const kept = 3;

/** The PDF of a document; the last few stay open. Rejects where its file is gone or was changed. */
function openPdf(document: string): Promise<PDFDocumentProxy> {
  const known = open.get(document);
  open.delete(document);
  const opening = known ?? load(document);
  open.set(document, opening);
  opening.catch(() => open.delete(document));
  for (const [oldest, old] of open) {
    if (open.size <= kept) break;
    open.delete(oldest);
    old.then((pdf) => pdf.loadingTask.destroy()).catch(() => {});
  }
  return opening;
}

async function load(document: string): Promise<PDFDocumentProxy> {
  const { getDocument } = await loadPdfJs();
  return getDocument({
    url: address('source', { document }),
    httpHeaders: ownHeader,
    cMapUrl: '/pdfjs/cmaps/',
    cMapPacked: true,
    standardFontDataUrl: '/pdfjs/standard_fonts/',
    // Without WebAssembly no code is made at run time, which the page's policy forbids.
    useWasm: false,
    enableXfa: false,
    verbosity: 0,
  }).promise;
}

/** A page of a document, ready to be drawn. */
export const pageOf = async (document: string, page: number): Promise<PDFPageProxy> =>
  (await openPdf(document)).getPage(page);
