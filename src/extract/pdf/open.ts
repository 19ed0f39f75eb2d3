import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { exitCodes, PcpError } from '../../model/errors.ts';
import { ignoreStrayFaults } from './stray-faults.ts';

const assets = new URL('.', import.meta.resolve('pdfjs-dist/package.json'));

/** The most dots of a picture that is decoded: an A4 page at 600 dots an inch has 35 million. */
const largestPicture = 40_000_000;

/** An open file; `close` frees all that was read of it. */
export type OpenPdf = Readonly<{ pdf: PDFDocumentProxy; close(): Promise<void> }>;

/**
 * Opens a PDF. Throws PcpError (exit code 3): `empty-file`, `encrypted-pdf`, `damaged-pdf`.
 * No picture is decoded (`maxImageSize: 1`), which is what makes pages slow, but where `pictures` asks for them.
 */
export async function openPdf(
  bytes: Uint8Array,
  name: string,
  { pictures } = { pictures: false },
): Promise<OpenPdf> {
  if (bytes.length === 0)
    throw unreadable('empty-file', `${name} is empty: it holds no bytes.`, emptyHint, name);
  const stop = ignoreStrayFaults();
  const task = getDocument({
    data: Uint8Array.from(bytes),
    verbosity: 0,
    cMapUrl: filePath('cmaps/'),
    cMapPacked: true,
    standardFontDataUrl: filePath('standard_fonts/'),
    // Decoders of scans (JBIG2, JPEG 2000) are files of their own, in WebAssembly.
    ...(pictures ? { wasmUrl: filePath('wasm/') } : {}),
    useWasm: pictures,
    maxImageSize: pictures ? largestPicture : 1,
    fontExtraProperties: true,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    stopAtErrors: false,
  });
  try {
    const pdf = await task.promise;
    if (pdf.numPages === 0) throw unreadable('damaged-pdf', `${name} holds no pages.`, damagedHint, name);
    return { pdf, close: () => task.destroy().finally(stop) };
  } catch (error) {
    await task.destroy().catch(() => undefined);
    stop();
    throw asPcpError(error, name);
  }
}

const emptyHint = 'Download or export the file again and check that it opens in a PDF reader.';
const encryptedHint =
  'Ask its publisher for a copy without a password, or save one from a PDF reader that opens it.';
const damagedHint =
  'Download the file again; if it still fails, open it in a PDF reader, print it to a new PDF and use that.';

function filePath(folder: string): string {
  return decodeURIComponent(new URL(folder, assets).pathname).replace(/^\/(?=[A-Za-z]:)/, '');
}

function asPcpError(error: unknown, name: string): PcpError {
  if (error instanceof PcpError) return error;
  const kind = error instanceof Error ? error.name : '';
  if (kind === 'PasswordException') {
    return unreadable('encrypted-pdf', `${name} needs a password to be read.`, encryptedHint, name);
  }
  const why = error instanceof Error ? error.message.replace(/\.$/, '') : 'unknown fault';
  return unreadable('damaged-pdf', `${name} cannot be read as a PDF: ${why}.`, damagedHint, name);
}

function unreadable(code: string, message: string, hint: string, file: string): PcpError {
  return new PcpError({ code, message, hint, exitCode: exitCodes.unreadableInput, where: { file } });
}
