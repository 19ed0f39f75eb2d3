import { basename } from 'node:path';
import type { PlainPage } from '../../verify/index.ts';
import { hashFile } from '../hash-file.ts';
import { openPlainReader } from './read-plainly.ts';

/** The words of a PDF page by page, read as sources are read a second time; null where it cannot be read. */
export async function readPdfPages(path: string): Promise<readonly PlainPage[] | null> {
  const { hash, bytes } = hashFile(path);
  const { read, end } = await openPlainReader();
  try {
    const name = basename(path);
    const reading = await read({ path, name, format: 'pdf', bytes, sha256: hash, pages: null, title: null });
    return 'why' in reading ? null : reading.pages;
  } finally {
    end();
  }
}
