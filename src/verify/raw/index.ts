import type { DocumentFormat } from '../../model/index.ts';
import { type PlainReading, wordsOf } from '../plain-reading.ts';
import { decoded } from './decode.ts';
import { docxText } from './docx.ts';
import { htmlText } from './html.ts';
import { markdownText } from './markdown.ts';

const readers: Readonly<Record<Exclude<DocumentFormat, 'pdf'>, (bytes: Uint8Array) => string>> = {
  docx: docxText,
  html: (bytes) => htmlText(decoded(bytes)),
  markdown: (bytes) => markdownText(decoded(bytes)),
  text: decoded,
};

/**
 * A simple second reading of a file without pages, apart from the extractors so that it cannot share their faults. Throws
 * where the file cannot be unpacked.
 */
export function readRaw(bytes: Uint8Array, format: Exclude<DocumentFormat, 'pdf'>): PlainReading {
  return { by: 'a second reader', pages: [{ page: null, words: wordsOf(readers[format](bytes)) }] };
}
