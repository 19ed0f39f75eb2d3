import { expect, it } from 'vitest';
import type { Comparison } from '../../src/model/index.ts';
import { fictionalComparison } from './fixture.ts';
import { fileText, pagesOf, render, visibleText } from './setup.ts';

/** The comparison whose first area was read from a file with those pages in doubt. */
function withDoubts(
  doubtfulPages: NonNullable<
    Comparison['forces'][number]['editions'][number]['documents'][number]['doubtfulPages']
  >,
): { comparison: Comparison; path: string } {
  const comparison = structuredClone(fictionalComparison()) as Comparison;
  const area = comparison.forces.find(({ editions }) => editions.some(({ compared }) => compared))!;
  const figures = area.editions.find(({ compared }) => compared)!;
  const [document] = figures.documents;
  Object.assign(document!, {
    doubtfulPages,
    trust: {
      level: 'check',
      reasons: [{ says: 'The ink of these pages has run.', pages: doubtfulPages.map(({ page }) => page) }],
      characters: 4321,
      charactersPerPage: 400,
      shares: { good: 0.8, check: 0, poor: 0.2 },
    },
  });
  return { comparison, path: `areas/${area.force}.html` };
}

const every = (trust: 'check' | 'poor', read: 'text' | 'ocr') =>
  Array.from({ length: 60 }, (_, i) => ({ page: i + 1, trust, read }));
const marks = (html: string) =>
  [...html.matchAll(/class="mark trust"[^>]*>([^<]*)</g)].map((match) => match[1]);

it('a quote is marked where all its pages are in doubt, and not where one was read well', () => {
  const { comparison, path } = withDoubts([{ page: 3, trust: 'poor', read: 'text' }]);
  const html = fileText(render(comparison), path);
  expect(marks(html)).toEqual([]);
  const one = withDoubts([{ page: 4, trust: 'poor', read: 'text' }]);
  expect(new Set(marks(fileText(render(one.comparison), one.path)))).toEqual(new Set(['Page read poorly']));
});

it('a quote whose words come from a picture says so', () => {
  const { comparison, path } = withDoubts(every('check', 'ocr'));
  expect(new Set(marks(fileText(render(comparison), path)))).toEqual(new Set(['Words from a picture']));
});

it('a cell says so where all that stands behind it was read poorly', () => {
  const poor = withDoubts(every('poor', 'text'));
  expect(visibleText(fileText(render(poor.comparison), 'index.html'))).toContain('· read poorly');
  const fair = withDoubts(every('check', 'text'));
  expect(visibleText(fileText(render(fair.comparison), 'index.html'))).not.toContain('· read poorly');
});

it('the methods and the page of the area list the pages that are not trusted, and why', () => {
  const { comparison, path } = withDoubts(every('check', 'text').slice(2, 5));
  const files = render(comparison);
  for (const page of ['index.html', path])
    expect(visibleText(fileText(files, page))).toMatch(/The ink of these pages has run\. p\. 3, 4, 5/);
  expect(visibleText(fileText(files, path))).toMatch(/4,321 letters, usually 400 a page/);
});

it('a report of files that were read well names no page as not trusted', () => {
  for (const { content } of pagesOf(render(fictionalComparison())))
    expect(String(content)).not.toContain('class="mark trust"');
});
