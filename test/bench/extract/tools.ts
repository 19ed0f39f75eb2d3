import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { findPeer } from './peer-packages.ts';
import { runChild } from './run-child.ts';
import type { Reading } from './scores.ts';

/** A reader of PDFs. `isThere` says whether it is installed; `read` gives null for a file it made nothing of. */
export type Tool = Readonly<{ name: string; isThere: () => boolean; read: Read }>;
type Read = (files: readonly string[], scratch: string) => Promise<ToolRun>;
export type ToolRun = Readonly<{
  readings: readonly (Reading | null)[];
  seconds: number;
  megabytes: number | null;
  fault: string | null;
}>;

/** A reader in Node: one process for all files. */
function script(name: string, file: string, isThere: () => boolean): Tool {
  const read: Read = async (files, scratch) => {
    const words = [join(import.meta.dirname, file), scratch, ...files];
    const { seconds, megabytes, code } = await runChild(process.execPath, words);
    const readings = files.map((one): Reading | null => {
      try {
        return JSON.parse(readFileSync(join(scratch, `${basename(one)}.json`), 'utf8'));
      } catch {
        return null;
      }
    });
    return { readings, seconds, megabytes, fault: code === 0 ? null : `ended with code ${code}` };
  };
  return { name, isThere, read };
}

/** A program: one process a file, its words on standard output. */
function program(
  name: string,
  names: readonly string[],
  words: (file: string, out: string) => string[],
): Tool {
  const find = () => names.find((one) => spawnSync(one, ['--version']).error === undefined);
  const read: Read = async (files, scratch) => {
    const out = join(scratch, `${name}.txt`);
    const readings: (Reading | null)[] = [];
    let [seconds, megabytes] = [0, 0];
    let fault: string | null = null;
    for (const file of files) {
      const run = await runChild(find() ?? name, words(file, out));
      seconds += run.seconds;
      megabytes = Math.max(megabytes, run.megabytes ?? 0);
      if (run.code !== 0) fault = `ended with code ${run.code} on ${basename(file)}`;
      readings.push(run.code === 0 ? { text: run.out || textIn(out), headings: null, items: null } : null);
      rmSync(out, { force: true });
    }
    return { readings, seconds, megabytes: megabytes === 0 ? null : megabytes, fault };
  };
  return { name, isThere: () => find() !== undefined, read };
}

export const pcp = script('pcp', 'read-pcp.ts', () => true);

export const tools: readonly Tool[] = [
  pcp,
  program('pdftotext', ['pdftotext'], (file) => ['-q', '-enc', 'UTF-8', '-nopgbrk', file, '-']),
  program('mutool', ['mutool'], (file, out) => [
    'convert',
    '-F',
    'text',
    '-O',
    'dehyphenate',
    '-o',
    out,
    file,
  ]),
  program('pdfminer.six', ['pdf2txt', 'pdf2txt.py'], (file) => [file]),
  script('liteparse markdown', 'read-liteparse.ts', () => findPeer('@llamaindex/liteparse') !== null),
  script('pdfium wasm', 'read-pdfium.ts', () => findPeer('@hyzyla/pdfium') !== null),
];

function textIn(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
