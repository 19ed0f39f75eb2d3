import { unzipSync } from 'fflate';
import type { Problem } from '../../../model/index.ts';
import { limits } from '../limits.ts';
import { unreadable } from '../problems.ts';

const wanted =
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|worksheets\/[^/]+\.xml)$/i;

/**
 * The parts of a workbook that hold its words, by name. What the archive says that they take is added up before any is
 * unpacked, and none is unpacked beyond what is said of it.
 */
export function partsOf(bytes: Uint8Array, name: string): Map<string, string> | Problem {
  if (bytes.length > limits.file)
    return tooLarge(name, `The file has more than ${limits.file / 1024 / 1024} MB.`);
  if (!(bytes[0] === 0x50 && bytes[1] === 0x4b))
    return unreadable(
      'This is no workbook: it does not begin as one.',
      'Save it as "Excel Workbook (.xlsx)"; files of the older .xls and of .ods are not read.',
      { file: name },
    );
  let total = 0;
  try {
    const files = unzipSync(bytes, {
      filter(file) {
        if (!wanted.test(file.name) || total > limits.unpacked) return false;
        total += file.originalSize;
        return total <= limits.unpacked;
      },
    });
    if (total > limits.unpacked)
      return tooLarge(name, `It would unpack to more than ${limits.unpacked / 1024 / 1024} MB.`);
    const decoder = new TextDecoder('utf-8');
    return new Map(Object.entries(files).map(([part, content]) => [part, decoder.decode(content)]));
  } catch {
    return unreadable(
      'The workbook is damaged or cut off.',
      'Open it in a spreadsheet program and save it again.',
      { file: name },
    );
  }
}

function tooLarge(name: string, message: string): Problem {
  return unreadable(message, 'Check that it is the right file; a taxonomy has a few megabytes at most.', {
    file: name,
  });
}
