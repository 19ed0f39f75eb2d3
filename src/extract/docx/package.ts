import { unzipSync } from 'fflate';
import { PcpError } from '../../model/errors.ts';

/** No part of a Word document that a person wrote comes near these sizes, in bytes once unpacked. */
const largestPart = 64 * 1024 * 1024;
const largestTotal = 128 * 1024 * 1024;

const wanted =
  /^word\/(?:document\d*|styles|numbering|footnotes|endnotes|header\d*|footer\d*)\.xml$|^docProps\/core\.xml$/;

/** Whether the bytes are a ZIP archive that names Word's main part. */
export function isDocx(bytes: Uint8Array): boolean {
  if (!(bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4)) return false;
  let found = false;
  try {
    unzipSync(bytes, {
      filter(file) {
        found ||= /^word\/document\d*\.xml$/.test(file.name);
        return false;
      },
    });
  } catch {
    return false;
  }
  return found;
}

/**
 * The XML parts of a Word document by name. The sizes that the archive states are added up before anything is
 * unpacked, and no part is unpacked beyond the size stated for it. Throws PcpError where they are too large
 * (`too-large-inside`) or the archive is damaged (`damaged`).
 */
export function readParts(bytes: Uint8Array, name: string): Map<string, string> {
  let total = 0;
  try {
    const files = unzipSync(bytes, {
      filter(file) {
        if (!wanted.test(file.name)) return false;
        total += file.originalSize;
        if (file.originalSize > largestPart || total > largestTotal) throw tooLarge(name, total);
        return true;
      },
    });
    const decoder = new TextDecoder('utf-8');
    return new Map(Object.entries(files).map(([part, content]) => [part, decoder.decode(content)]));
  } catch (error) {
    if (error instanceof PcpError) throw error;
    throw damaged(name);
  }
}

function tooLarge(name: string, total: number): PcpError {
  return new PcpError({
    code: 'too-large-inside',
    message: `${name} was not unpacked: it would take more than ${Math.floor(total / 1024 / 1024)} MB, which no written document does.`,
    hint: 'Open it in Word, if you trust where it came from, and save it as PDF.',
    exitCode: 3,
    where: { file: name },
  });
}

/** The error for a Word document whose archive or main part cannot be read. */
export function damaged(name: string): PcpError {
  return new PcpError({
    code: 'damaged',
    message: `${name} cannot be read: the file is damaged or cut off.`,
    hint: 'Download or save it again; opening and saving it in Word can repair it.',
    exitCode: 3,
    where: { file: name },
  });
}
