import type { Problem } from '../../model/index.ts';
import { limits } from './limits.ts';
import { unreadable } from './problems.ts';

/** UTF-8 as text, without a byte order mark; a problem for anything else. `hint` says how to save it rightly. */
export function decodeUtf8(bytes: Uint8Array, name: string, hint: string): string | Problem {
  if (bytes.length > limits.file)
    return unreadable(
      `The file has ${Math.ceil(bytes.length / 1024 / 1024)} MB; at most ${limits.file / 1024 / 1024} are read.`,
      'Check that it is the right file; a taxonomy has a few megabytes at most.',
      { file: name },
    );
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const line = lineOfFault(bytes);
    return unreadable(`The file is not in UTF-8 (first seen in line ${line}).`, hint, { file: name, line });
  }
}

/** The line of the first byte that is no UTF-8. */
function lineOfFault(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(10, start);
    try {
      decoder.decode(bytes.subarray(start, end < 0 ? bytes.length : end));
    } catch {
      return line;
    }
    if (end < 0) return line;
    start = end + 1;
  }
  return line;
}
