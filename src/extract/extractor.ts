import type { DocumentFormat, Extraction } from '../model/index.ts';
import type { OcrMeans } from './ocr/recogniser.ts';

/** A reader of one file format. Described once here; the command line, docs and tests derive from it. */
export type Extractor = Readonly<{
  format: DocumentFormat;
  label: string;
  /** Lower case, with the dot. */
  extensions: readonly string[];
  /** Whether these bytes are of this format, judged by content first and file name second. */
  matches(bytes: Uint8Array, name: string): boolean;
  /**
   * Text in reading order with structure and place. Expected trouble is collected in `problems`.
   * Throws PcpError (exit code 3) where nothing can be read: encrypted, damaged beyond reading, not of the format.
   * `ocr` is what reading pictures needs; without it they are not read.
   */
  extract(bytes: Uint8Array, name: string, ocr?: OcrMeans): Promise<Extraction>;
  /** Loads what the first document would otherwise wait for. */
  prepare?(): Promise<unknown>;
}>;
