import type { Problem, Severity } from '../../model/index.ts';
import type { Damage } from './damage.ts';
import { median } from './layout.ts';
import { type Doubt, doubts } from './page-doubts.ts';
import { fragmentLimit } from './read-page.ts';
import type { ReadPage, ReadPages } from './read-pages.ts';

/** A page with fewer letters holds hardly any text. */
export const fewLetters = 50;

const repairs: Readonly<Record<NonNullable<Damage['repair']>, string>> = {
  'no-end': 'it breaks off before its end',
  'wrong-reference': 'its index points to the wrong place',
  rebuilt: 'its index leads astray',
};

/**
 * What was lost or is doubtful, in the file and page by page, so that nothing is lost in silence. `found` has the doubts
 * of each page.
 */
export function findProblems(
  read: ReadPages,
  found: readonly (readonly Doubt[])[],
  { repair, pageObjects, brokenParts, brokenPages }: Damage,
  file: string,
): Problem[] {
  const usual = median(read.pages.filter((page) => page.characters > 0).map((page) => page.characters));
  const pages = read.pages.flatMap((page, i) => pageProblems(page, usual, found[i]!, file));
  const whole: Problem[] = [];
  if (repair !== null) {
    whole.push({
      code: 'repaired-pdf',
      severity: 'warning',
      message: `The file is damaged (${repairs[repair]}) and was read by searching it; parts may be missing.`,
      hint: 'Download the file again and compare the number of pages with what a PDF reader shows.',
      where: { file },
    });
  }
  if (brokenParts > 0 && brokenPages.size === 0) {
    const parts = brokenParts === 1 ? 'One part' : `${brokenParts} parts`;
    whole.push({
      code: 'damaged-parts',
      severity: 'warning',
      message: `${parts} of the file cannot be unpacked: letters, pages or fonts may be missing.`,
      hint: 'Download the file again; what is damaged cannot be read from this copy.',
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

function pageProblems(page: ReadPage, usual: number, found: readonly Doubt[], file: string): Problem[] {
  const { number, characters, unmappedGlyphs, faults } = page;
  const problems: Problem[] = [];
  const add = (code: string, severity: Severity, message: string, hint: string) =>
    problems.push({ code, severity, message, hint, where: { file, page: number } });
  if (page.failed !== null) {
    add('page-unreadable', 'error', `Page ${number} could not be read: ${page.failed}.`, reprint);
    return problems;
  }
  const has = (doubt: Doubt) => found.includes(doubt);
  if (has('broken-off') || has('damaged-data')) {
    const why = has('damaged-data') ? doubts['damaged-data'].says : doubts['broken-off'].says;
    add('page-damaged', 'error', `Page ${number}: ${why}`, downloadAgain);
  } else if (has('damaged-instructions')) {
    const times = faults.instructions === 1 ? 'One instruction' : `${faults.instructions} instructions`;
    const message = `${times} on page ${number} are damaged, so words may be missing or out of place.`;
    add('page-doubtful', 'warning', message.replace(/^(One.*) are /, '$1 is '), downloadAgain);
  }
  if (has('unreadable-font')) {
    const message = `A font of page ${number} could not be read, so letters may be missing or wrong.`;
    add('unreadable-font', 'warning', message, readByEye);
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
  if (has('unmapped-glyphs')) {
    const message = `On page ${number}, ${unmappedGlyphs} of ${characters} letters have no known meaning in the file.`;
    add('unmapped-glyphs', 'warning', message, readByEye);
  } else if (has('garbled-text')) {
    const message = `The letters on page ${number} make hardly any English or Welsh words.`;
    add('garbled-text', 'warning', message, readByEye);
  } else if (has('odd-words')) {
    const message = `Many words on page ${number} are run together, cut in pieces or misspelt.`;
    add('odd-words', 'warning', message, readByEye);
  }
  if (page.cut) {
    const message = `Page ${number} holds more than ${fragmentLimit} pieces of text; the rest was left out.`;
    add('page-too-dense', 'warning', message, readByEye);
  }
  if (has('order')) {
    const message = `The order in which page ${number} is read is a best guess: texts overlap, or the file's own structure gives another order than its layout.`;
    add('order-uncertain', 'info', message, 'Check quotes from this page against the page itself.');
  }
  return problems;
}

const reprint = 'Open the file in a PDF reader, print it to a new PDF and read that instead.';
const downloadAgain =
  'Download the file again, or ask its publisher for another copy; else read this page by eye.';
const readByEye = 'Read this page by eye: words on it may be missing or wrong.';
const lookAtPicture =
  'Look at the page; if there are words on it, ask the publisher for a version with text.';
