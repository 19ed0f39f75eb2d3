import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { exitCodes, PcpError } from '../../model/errors.ts';
import { joinWorker } from './joined-worker.ts';
import { ignoreStrayFaults } from './stray-faults.ts';
import { wasUnpacked } from './unpacked.ts';
import { type Complaints, listenToPdfjs } from './warnings.ts';

const assets = new URL('.', import.meta.resolve('pdfjs-dist/package.json'));

/** The most dots of a picture that is decoded: an A4 page at 600 dots an inch has 35 million. */
const largestPicture = 40_000_000;

/**
 * An open file; `complaints` gives what pdfjs met since it was last asked, `isWhole` whether it has unpacked a part of
 * the file (from where to where) without a fault, `close` frees all that was read.
 */
export type OpenPdf = Readonly<{
  pdf: PDFDocumentProxy;
  /** Names of the fonts that operator lists used, by pdfjs's key for them; none where `pictures` are asked for. */
  fontNames: ReadonlyMap<string, string>;
  complaints(): Complaints;
  isWhole(start: number, end: number): boolean;
  close(): Promise<void>;
}>;

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
  const listener = listenToPdfjs();
  const stopIgnoring = ignoreStrayFaults();
  const stop = () => {
    listener.stop();
    stopIgnoring();
  };
  // Pictures and pages are drawn with all that pdfjs passes; text is read without.
  const joined = pictures ? null : joinWorker(verbosity);
  const data = new Uint8Array(bytes);
  const task = getDocument({
    ...(joined ? { worker: joined.worker } : {}),
    data,
    verbosity,
    cMapUrl: filePath('cmaps/'),
    cMapPacked: true,
    standardFontDataUrl: filePath('standard_fonts/'),
    // Decoders of scans (JBIG2, JPEG 2000) are files of their own, in WebAssembly.
    ...(pictures ? { wasmUrl: filePath('wasm/') } : {}),
    useWasm: pictures,
    maxImageSize: pictures ? largestPicture : 1,
    fontExtraProperties: true,
    enableXfa: false,
    // True makes outlines of all letters on pages whose operators are asked for.
    disableFontFace: pictures,
    useSystemFonts: false,
    stopAtErrors: false,
  });
  const end = () =>
    task.destroy().finally(() => {
      joined?.worker.destroy();
      stop();
    });
  try {
    const pdf = await task.promise;
    if (pdf.numPages === 0) throw unreadable('damaged-pdf', `${name} holds no pages.`, damagedHint, name);
    return {
      pdf,
      fontNames: joined?.fontNames ?? new Map(),
      complaints: listener.take,
      isWhole: (start, end) => wasUnpacked(data.subarray(start, end)),
      close: end,
    };
  } catch (error) {
    await end().catch(() => undefined);
    throw asPcpError(error, name);
  }
}

/** pdfjs's warnings, which are heard here; 0 would silence it. */
const verbosity = 1;

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
