import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import type { PlainPage, PlainWord } from '../verify/index.ts';

/** Longest time for one file, and for asking whether the program is there, in milliseconds. */
const fileTime = 120_000;
const askTime = 5_000;
const mostOutput = 256 * 1024 * 1024;

/** Whether the program pdftotext, of poppler, can be run. */
export function hasPdftotext(): Promise<boolean> {
  return run(['-v'], askTime).then(
    () => true,
    () => false,
  );
}

/**
 * Every word of a PDF by pdftotext, page by page, with the middle of its box in points from the top left. Rejects where the
 * program fails, takes too long or prints too much. No shell is used, and a path is never taken for an option.
 */
export async function readWithPdftotext(path: string): Promise<PlainPage[]> {
  return pagesOf(await run(['-bbox', resolve(path), '-'], fileTime));
}

function run(args: readonly string[], timeout: number): Promise<string> {
  const options = { timeout, killSignal: 'SIGKILL', maxBuffer: mostOutput, windowsHide: true } as const;
  return new Promise((done, fail) => {
    execFile('pdftotext', [...args], options, (error, stdout) => {
      if (error === null) done(stdout);
      else if (error.killed) fail(new Error(`pdftotext took longer than ${timeout / 1000} seconds`));
      else fail(new Error(`pdftotext failed (${error.code ?? error.signal ?? 'no reason'})`));
    });
  });
}

function pagesOf(printed: string): PlainPage[] {
  const pages: { page: number; words: PlainWord[] }[] = [];
  for (const line of printed.split('\n')) {
    if (line.includes('<page ')) pages.push({ page: pages.length + 1, words: [] });
    const word = wordOf(line);
    if (word) pages.at(-1)?.words.push(word);
  }
  return pages;
}

const wordLine = /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*)<\/word>/;

function wordOf(line: string): PlainWord | null {
  const match = wordLine.exec(line);
  if (!match) return null;
  const [left, top, right, bottom] = match.slice(1, 5).map(Number) as [number, number, number, number];
  return { text: plain(match[5] ?? ''), x: (left + right) / 2, y: (top + bottom) / 2 };
}

function plain(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replace(/&(?:#39|apos);/g, "'")
    .replaceAll('&amp;', '&');
}
