import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenReport, openReport, pagePaths } from './report-in-browser.ts';

let report: OpenReport;
beforeAll(async () => {
  report = await openReport();
});
afterAll(async () => report?.close());

/** Widths between the margins of an A4 page in CSS pixels, upright and on its side. */
const sheets = [
  { name: 'upright', width: 695 },
  { name: 'on its side', width: 1024 },
];

/** Words that a head of a table breaks in two, and cells whose words are wider than they are; runs in the page. */
function badHeads(isWide: boolean): string[] {
  const faults: string[] = [];
  const range = document.createRange();
  const sideways = (element: Element) => element.closest('.wide') !== null;
  for (const head of document.querySelectorAll('thead th')) {
    if (sideways(head) !== isWide) continue;
    if (head.scrollWidth > head.clientWidth + 1)
      faults.push(`wider than its cell: ${head.textContent?.trim()}`);
    const walker = document.createTreeWalker(head, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[\p{L}\p{N}]+/gu)) {
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (tops.size > 1) faults.push(`broken: ${word}`);
      }
  }
  for (const scroll of document.querySelectorAll('.scroll'))
    if (sideways(scroll) === isWide && scroll.scrollWidth > scroll.clientWidth + 1)
      faults.push(`cut off: ${scroll.getAttribute('aria-labelledby')}`);
  return faults;
}

describe.each(pagePaths)('%s on paper', (path) => {
  it.each(sheets)('cuts no table off and breaks no word in a head, $name', async ({ width }) => {
    const found = await report.withPage(path, { width }, async (page) => {
      await page.emulateMedia({ media: 'print' });
      return page.evaluate(badHeads, width > 1000);
    });
    expect(found).toEqual([]);
  });
});

describe('a printed report', () => {
  it('keeps each head with what follows it, each row and each statement whole, and shows no control', async () => {
    const styles = await report.withPage('areas/brackwater.html', {}, async (page) => {
      await page.emulateMedia({ media: 'print' });
      return page.evaluate(() => {
        const all = (query: string, field: 'breakAfter' | 'breakInside' | 'display') => [
          ...new Set([...document.querySelectorAll(query)].map((one) => getComputedStyle(one)[field])),
        ];
        return {
          heads: all('h2, h3, h4, caption', 'breakAfter'),
          rows: all('tr, .statement', 'breakInside'),
          controls: all('.controls, dialog, .sign', 'display'),
        };
      });
    });
    expect(styles).toEqual({ heads: ['avoid'], rows: ['avoid'], controls: ['none'] });
  });

  it('prints the page of each quote beside it', async () => {
    const without = await report.withPage('areas/brackwater.html', {}, async (page) => {
      await page.emulateMedia({ media: 'print' });
      return page.evaluate(() =>
        [...document.querySelectorAll('.statement')]
          .filter((one) => !/p\. \d+/.test(one.querySelector('.where')?.textContent ?? ''))
          .map((one) => one.id),
      );
    });
    expect(without).toEqual([]);
  });
});
