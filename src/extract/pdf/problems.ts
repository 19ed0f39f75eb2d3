import type { Problem, Severity } from '../../model/index.ts';
import type { DraftedPage } from './draft-page.ts';
import { isGarbled } from './garbled.ts';
import { median } from './layout.ts';
import { fragmentLimit } from './read-page.ts';
import type { ReadPage, ReadPages } from './read-pages.ts';
import type { findRepair } from './repairs.ts';

const fewLetters = 50;

/** What is wrong with the file as a whole; `pageObjects` is how many pages a damaged file names, else 0. */
export type Damage = Readonly<{ repair: ReturnType<typeof findRepair>; pageObjects: number }>;

/** What was lost or is doubtful, in the file and page by page, so that nothing is lost in silence. */
export function findProblems(
  read: ReadPages,
  drafted: readonly DraftedPage[],
  { repair, pageObjects }: Damage,
  file: string,
): Problem[] {
  const usual = median(read.pages.filter((page) => page.characters > 0).map((page) => page.characters));
  const pages = read.pages.flatMap((page, i) => pageProblems(page, usual, drafted[i]!.sure, file));
  const whole: Problem[] = [];
  if (repair !== null) {
    const why = repair === 'no-end' ? 'it breaks off before its end' : 'its index points to the wrong place';
    whole.push({
      code: 'repaired-pdf',
      severity: 'warning',
      message: `The file is damaged (${why}) and was read by searching it; parts may be missing.`,
      hint: 'Download the file again and compare the number of pages with what a PDF reader shows.',
      where: { file },
    });
  }
  if (pageObjects > read.pages.length) {
    whole.push({
      code: 'pages-missing',
      severity: 'error',
      message: `The damaged file names ${pageObjects} pages, of which ${read.pages.length} were found.`,
      hint: 'Download the file again; what is missing cannot be read from this copy.',
      where: { file },
    });
  }
  if (read.pages.length > 0 && read.pages.every((page) => page.characters === 0)) {
    whole.push({
      code: 'no-text',
      severity: 'error',
      message: 'No page of this file holds text: it is made of pictures, such as scans.',
      hint: 'Ask the publisher for a version with text, or run text recognition on it and read the result.',
      where: { file },
    });
  }
  return [...whole, ...pages];
}

function pageProblems(page: ReadPage, usual: number, sure: boolean, file: string): Problem[] {
  const { number, characters, unmappedGlyphs } = page;
  const problems: Problem[] = [];
  const add = (code: string, severity: Severity, message: string, hint: string) =>
    problems.push({ code, severity, message, hint, where: { file, page: number } });
  if (page.failed !== null) {
    add('page-unreadable', 'error', `Page ${number} could not be read: ${page.failed}.`, reprint);
    return problems;
  }
  if (characters === 0) {
    add(
      'page-without-text',
      'warning',
      `Page ${number} holds no text: it is blank or a picture.`,
      lookAtPicture,
    );
  } else if (characters < fewLetters && usual > 10 * fewLetters && page.number > 1) {
    const message = `Page ${number} holds ${characters} letters, where the pages of this file usually hold ${usual}.`;
    add('little-text', 'info', message, lookAtPicture);
  }
  if (unmappedGlyphs > 20 && unmappedGlyphs > 0.05 * characters) {
    const message = `On page ${number}, ${unmappedGlyphs} of ${characters} letters have no known meaning in the file.`;
    add('unmapped-glyphs', 'warning', message, readByEye);
  } else if (isGarbled(page.lines.map((line) => line.text))) {
    add(
      'garbled-text',
      'warning',
      `The letters on page ${number} make hardly any English or Welsh words.`,
      readByEye,
    );
  }
  if (page.cut) {
    const message = `Page ${number} holds more than ${fragmentLimit} pieces of text; the rest was left out.`;
    add('page-too-dense', 'warning', message, readByEye);
  }
  if (!sure) {
    const message = `Texts overlap on page ${number}, so the order in which they are read is a best guess.`;
    add('order-uncertain', 'info', message, 'Check quotes from this page against the page itself.');
  }
  return problems;
}

const reprint = 'Open the file in a PDF reader, print it to a new PDF and read that instead.';
const readByEye = 'Read this page by eye: words on it may be missing or wrong.';
const lookAtPicture =
  'Look at the page; if there are words on it, ask the publisher for a version with text.';
