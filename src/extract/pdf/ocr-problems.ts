import type { Problem } from '../../model/index.ts';
import type { OcrPage, OcrResult } from './ocr-pages.ts';

/** Below this mean confidence a page is read badly: a poor copy, or another language than English. */
export const poorConfidence = 0.75;

/** What readers must know of pages whose words were recognised, or could not be: one problem a kind, not one a page. */
export function ocrProblems({ pages, by }: OcrResult, file: string): Problem[] {
  const problems: Problem[] = [];
  const add = (
    code: string,
    severity: Problem['severity'],
    found: readonly OcrPage[],
    message: (pages: string) => string,
    hint: string,
  ): void => {
    const [first] = found;
    if (first === undefined) return;
    problems.push({
      code,
      severity,
      message: message(nameOf(found)),
      hint,
      where: found.length === 1 ? { file, page: first.page } : { file },
    });
  };
  const read = pages.filter((page) => page.outcome === 'read');
  const poor = read.filter((page) => page.confidence < poorConfidence);
  const of = (reason: OcrPage['reason']) => read.filter((page) => page.reason === reason);
  const and = (found: readonly OcrPage[]) => (found.length === 1 ? 'its' : 'their');
  add(
    'recognised-pages',
    'info',
    of('picture'),
    (which) =>
      `${which} ${isAre(of('picture'))}; ${and(of('picture'))} words were recognised by ${by} and may be wrong.`,
    check,
  );
  add(
    'redrawn-pages',
    'warning',
    of('letters'),
    (which) =>
      `The letters of ${lower(which)} have no known meaning in the file; ${and(of('letters'))} words were recognised from a drawing by ${by} and may be wrong.`,
    check,
  );
  add(
    'recognised-badly',
    'warning',
    poor,
    (which) =>
      `The words recognised on ${lower(which)} are doubtful (confidence ${percent(poor)}). Only English is known to the recogniser: Welsh comes out badly.`,
    'Read these pages by eye, or ask the publisher for a version with text.',
  );
  const failed = pages.filter((page) => page.outcome === 'failed');
  add(
    'recognition-failed',
    'error',
    failed,
    (which) => `The words of ${lower(which)} could not be recognised: ${failed[0]?.why}.`,
    'Read these pages by eye, or ask the publisher for a version with text.',
  );
  const late = pages.filter((page) => page.outcome === 'no-time');
  add(
    'recognition-stopped',
    'error',
    late,
    (which) => `Recognising the words of this file took too long and was stopped before ${lower(which)}.`,
    'Split the file into parts and name them as one edition in plans.csv, or ask for a version with text.',
  );
  add(
    'no-recogniser',
    'error',
    pages.filter((page) => page.outcome === 'no-recogniser'),
    (which) => `${which} hold no text that can be read, and no program that recognises words was found.`,
    'Install the optional packages again (npm ci), or the program tesseract, and run again.',
  );
  add(
    'no-drawing',
    'error',
    pages.filter((page) => page.outcome === 'no-drawing'),
    (which) =>
      `The letters of ${lower(which)} have no known meaning, and the library that draws pages (@napi-rs/canvas) could not be loaded.`,
    'Install the optional packages again (npm ci) and run again.',
  );
  return problems;
}

const check = 'Check quotes from these pages against the pages themselves.';

function isAre(pages: readonly OcrPage[]): string {
  return pages.length === 1 ? 'is a picture' : 'are pictures';
}

function percent(pages: readonly OcrPage[]): string {
  const mean = pages.reduce((sum, page) => sum + page.confidence, 0) / Math.max(1, pages.length);
  return `${Math.round(100 * mean)}%`;
}

/** "Page 4", "Pages 3 to 9", "Pages 1, 3 to 5 and 8". */
function nameOf(pages: readonly OcrPage[]): string {
  const ranges: [number, number][] = [];
  for (const { page } of pages) {
    const last = ranges.at(-1);
    if (last !== undefined && page === last[1] + 1) last[1] = page;
    else ranges.push([page, page]);
  }
  const names = ranges.flatMap(([from, to]) =>
    to - from < 2 ? [...new Set([from, to])].map(String) : [`${from} to ${to}`],
  );
  const list = names.length < 2 ? names[0] : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  return `${pages.length === 1 ? 'Page' : 'Pages'} ${list}`;
}

function lower(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
