import { PcpError } from '../model/errors.ts';
import type { Extraction } from '../model/index.ts';
import { docxExtractor } from './docx/index.ts';
import type { Extractor } from './extractor.ts';
import { htmlExtractor } from './html/index.ts';
import { markdownExtractor } from './markdown/index.ts';
import type { OcrMeans } from './ocr/recogniser.ts';
import { pdfExtractor } from './pdf/index.ts';
import { describeContent } from './sniff.ts';
import { textExtractor } from './text/index.ts';

export { decodeText } from './decode.ts';

/** All readers of file formats, in the order in which they are asked. */
export const extractors: readonly Extractor[] = [
  pdfExtractor,
  docxExtractor,
  htmlExtractor,
  markdownExtractor,
  textExtractor,
];

/**
 * Reads a document of any known format, told by its content first and its name second. Throws PcpError (exit code
 * 3) where the file is empty, of no known format, or cannot be read. `ocr` is what reading pictures needs.
 */
export async function extractDocument(bytes: Uint8Array, name: string, ocr?: OcrMeans): Promise<Extraction> {
  if (bytes.length === 0) {
    throw new PcpError({
      code: 'empty-file',
      message: `${name} is empty: it has no bytes.`,
      hint: 'Download or save the document again.',
      exitCode: 3,
      where: { file: name },
    });
  }
  const extractor = extractors.find((candidate) => candidate.matches(bytes, name));
  if (!extractor) throw notADocument(bytes, name);
  return extractor.extract(bytes, name, ocr);
}

export type { OcrMeans, Picture, Recogniser, SeenWord } from './ocr/recogniser.ts';

function notADocument(bytes: Uint8Array, name: string): PcpError {
  const formats = extractors.map((extractor) => extractor.label).join(', ');
  return new PcpError({
    code: 'not-a-document',
    message: `${name} cannot be read: by its content it is ${describeContent(bytes)}.`,
    hint: `Give a file of one of these formats: ${formats}.`,
    exitCode: 3,
    where: { file: name },
  });
}
