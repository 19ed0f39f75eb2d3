import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { FontFiles } from '../../src/samples/index.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'src/samples/sources');

/** The parsed source of a sample plan. */
export function source(id: string): unknown {
  return parse(readFileSync(join(folder, `${id}.yaml`), 'utf8'));
}

/** The parsed sources of all sample plans. */
export function sources(): unknown[] {
  return readdirSync(folder).map((name) => source(name.replace('.yaml', '')));
}

const letters = new URL('standard_fonts/', import.meta.resolve('pdfjs-dist/package.json'));

/** The letters that scanned pages are drawn with. */
export const fonts: FontFiles = (font) =>
  readFileSync(new URL(`LiberationSans-${font.endsWith('Bold') ? 'Bold' : 'Regular'}.ttf`, letters));

/** A file of `corpus/`. */
export function corpusFile(path: string): Buffer {
  return readFileSync(join(root, 'corpus', path));
}

/**
 * The words of each page of a PDF made without compression, in the order they were painted: read from the
 * content streams themselves, a path that shares nothing with the code that set the page.
 */
export function pageTexts(bytes: Uint8Array): string[] {
  const streams = Buffer.from(bytes)
    .toString('latin1')
    .split('stream\n')
    .filter((stream) => stream.includes('] TJ'));
  return streams.map((stream) =>
    [...stream.matchAll(/\[([^\]]*)\] TJ/g)].map((show) => shown(show[1]!)).join(' '),
  );
}

function shown(array: string): string {
  const hex = [...array.matchAll(/<([0-9a-f]*)>/g)].map((part) => part[1]!).join('');
  return Buffer.from(hex, 'hex').toString('latin1');
}

/** Letters and digits of the first alphabet only, so that quotes, dashes and line ends do not matter. */
export function bare(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, '');
}
