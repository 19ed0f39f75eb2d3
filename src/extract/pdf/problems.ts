import type { Problem } from '../../model/index.ts';
import type { DraftedPage } from './draft-page.ts';
import { median } from './layout.ts';
import { fragmentLimit } from './read-page.ts';
import type { ReadPage, ReadPages } from './read-pages.ts';

/** What was lost or is doubtful, page by page, so that nothing is lost in silence. */
export function findProblems(read: ReadPages, drafted: readonly DraftedPage[], file: string): Problem[] {
  const usual = median(read.pages.filter((page) => page.characters > 0).map((page) => page.characters));
  return read.pages.flatMap((page, i) => pageProblems(page, usual, !drafted[i]!.sure, file));
}

function pageProblems(page: ReadPage, _usual: number, unsure: boolean, file: string): Problem[] {
  const where = { file, page: page.number };
  const problems: Problem[] = [];
  const add = (code: string, severity: Problem['severity'], message: string, hint: string) =>
    problems.push({ code, severity, message, hint, where });
  if (page.failed !== null) {
    add(
      'page-unreadable',
      'error',
      `Page ${page.number} could not be read: ${page.failed}.`,
      'Open the file in a PDF reader, print it to a new PDF and read that instead.',
    );
  } else if (page.characters === 0) {
    add(
      'page-without-text',
      'warning',
      `Page ${page.number} holds no text: it may be blank or a picture.`,
      'Look at the page; if there are words on it, ask the publisher for a version with text.',
    );
  }
  if (page.unmappedGlyphs > 20 && page.unmappedGlyphs > 0.05 * page.characters) {
    add(
      'unmapped-glyphs',
      'warning',
      `On page ${page.number}, ${page.unmappedGlyphs} of ${page.characters} letters have no known meaning in the file.`,
      'Read this page by eye: words on it may be missing or wrong.',
    );
  }
  if (page.cut) {
    add(
      'page-too-dense',
      'warning',
      `Page ${page.number} holds more than ${fragmentLimit} pieces of text; the rest was left out.`,
      'Read this page by eye.',
    );
  }
  if (unsure) {
    add(
      'order-uncertain',
      'info',
      `Texts overlap on page ${page.number}, so their order is a best guess.`,
      'Check quotes from this page against the page itself.',
    );
  }
  return problems;
}
