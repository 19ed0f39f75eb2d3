import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import type { Box } from '../model/index.ts';

const run = promisify(execFile);

type Word = Readonly<{ page: number; x: number; y: number; text: string }>;

/**
 * The words inside boxes of a PDF, by another reading than our own: that of the program pdftotext, or for a file of
 * pictures the list of words that its maker drew.
 */
export type BoxReader = (path: string, boxes: readonly Box[]) => Promise<string>;

/**
 * A reader of words by their boxes, each document read once; null where pdftotext is not installed. `lists` is the
 * folder of the lists of drawn words.
 */
export async function openBoxReader(lists: string): Promise<BoxReader | null> {
  try {
    await run('pdftotext', ['-v']);
  } catch {
    return null;
  }
  const documents = new Map<string, Promise<readonly Word[]>>();
  return async (path, boxes) => {
    let words = documents.get(path);
    if (!words) {
      const list = join(lists, `${basename(path)}.words.tsv`);
      words = existsSync(list) ? Promise.resolve(readList(list)) : readWords(path);
      documents.set(path, words);
    }
    const inside = (word: Word) => boxes.some((box) => box.page === word.page && isInside(word, box));
    return (await words)
      .filter(inside)
      .map(({ text }) => text)
      .join(' ');
  };
}

// Half a line's slack above and below: programs differ on where a line's box begins, not on which line a word is in.
const slack = 2;

function isInside(word: Word, box: Box): boolean {
  return (
    word.x >= box.x - slack &&
    word.x <= box.x + box.width + slack &&
    word.y >= box.y - slack &&
    word.y <= box.y + box.height + slack
  );
}

/** The words that were drawn: page, middle of the word in points from the top left, word. */
function readList(path: string): Word[] {
  return readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [page, x, y, text = ''] = line.split('\t');
      return { page: Number(page), x: Number(x), y: Number(y), text };
    });
}

/** Every word with its page and the middle of its box in points from the top left. */
async function readWords(path: string): Promise<Word[]> {
  const { stdout } = await run('pdftotext', ['-bbox', path, '-'], { maxBuffer: 256 * 1024 * 1024 });
  const words: Word[] = [];
  let page = 0;
  for (const line of stdout.split('\n')) {
    if (line.includes('<page ')) page++;
    const match =
      /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*)<\/word>/.exec(line);
    if (!match) continue;
    const [left, top, right, bottom] = match.slice(1, 5).map(Number) as [number, number, number, number];
    words.push({ page, x: (left + right) / 2, y: (top + bottom) / 2, text: plain(match[5] ?? '') });
  }
  return words;
}

function plain(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&(?:#39|apos);/g, "'")
    .replace(/&amp;/g, '&');
}
