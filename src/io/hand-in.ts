import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  analysisSchema,
  type Comparison,
  documentSchema,
  exitCodes,
  PcpError,
  type ReviewEntry,
} from '../model/index.ts';
import { type HandedIn, noBrowser, type ReadText } from '../report/index.ts';
import { codebookOf } from '../taxonomy/exchange/qdc/codebook.ts';
import { openMask } from '../text/index.ts';
import { findBrowser } from './browser/find-browser.ts';
import { printPdf } from './browser/print-pdf.ts';
import { spansOf } from './decided-spans.ts';
import { readEntries } from './decisions/index.ts';
import { loadToolkit } from './tools.ts';

/**
 * What formats need beside the comparison, from the run in a folder: texts and places of the documents, their files
 * where sources are asked for, the codebook of the taxonomy, and a browser that prints. Nothing is read or started until
 * a format asks. Throws `no-browser` (exit 2) where a PDF is asked for and no browser is installed, before any is written.
 */
export function handIn(
  out: string,
  comparison: Comparison,
  formats: readonly string[],
  {
    withSources,
    taxonomyFolder,
  }: Readonly<{ withSources?: boolean | undefined; taxonomyFolder?: string | undefined }>,
): HandedIn {
  const browser = formats.includes('pdf') ? findBrowser() : null;
  if (formats.includes('pdf') && browser === null) throw noBrowser();
  // Read once, and only where a format asks for texts.
  let known: readonly ReviewEntry[] | null = null;
  const entries = () => {
    known ??= readEntries(out).entries;
    return known;
  };
  return {
    readText: (document) => readText(out, document, entries()),
    ...(withSources && { sourceFile: (document: string) => sourceFile(out, document) }),
    codebook: () => {
      const { toolkit } = loadToolkit(taxonomyFolder);
      return toolkit.taxonomy.hash === comparison.taxonomy.hash ? codebookOf(toolkit.taxonomy) : null;
    },
    ...(browser !== null && { print: (html: string) => printPdf(browser, html) }),
  };
}

function readText(out: string, id: string, entries: readonly ReviewEntry[]): ReadText {
  const { text, pages } = read(join(out, 'documents', `${id}.json`), documentSchema);
  const analysis = read(join(out, 'analyses', `${id}.json`), analysisSchema);
  return { text, words: openMask(text), pages, spans: spansOf(analysis, entries) };
}

/** The bytes of a file, if they are those that were read: positions in another would be wrong. */
function sourceFile(out: string, id: string): Uint8Array {
  const { path, sha256 } = read(join(out, 'analyses', `${id}.json`), analysisSchema).source;
  const bytes = bytesOf(path);
  if (createHash('sha256').update(bytes).digest('hex') === sha256) return bytes;
  throw unreadable('source-changed', 'The file has changed since it was read.', path);
}

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    throw unreadable('source-missing', 'The file is no longer where it was read, or cannot be opened.', path);
  }
}

function read<T>(file: string, schema: { parse(value: unknown): T }): T {
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw unreadable('bad-artefact', 'What the run saved is not there or is not as pcp wrote it.', file);
  }
}

function unreadable(code: string, message: string, file: string): PcpError {
  return new PcpError({
    code,
    message,
    hint: 'Run pcp analyse again with the same --out; what has not changed is not read again.',
    exitCode: exitCodes.unreadableInput,
    where: { file },
  });
}
