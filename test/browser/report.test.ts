import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Look, type OpenReport, openReport, pagePaths } from './report-in-browser.ts';

let report: OpenReport;
beforeAll(async () => {
  report = await openReport();
});
afterAll(async () => report?.close());

const withPage = <T>(path: string, look: Look, use: (page: Page) => Promise<T>): Promise<T> =>
  report.withPage(path, look, use);

describe('the report in a browser', () => {
  it('shows every page without a word on its console, under its own policy', async () => {
    const context = await report.browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    const words: string[] = [];
    page.on('console', (message) => words.push(message.text()));
    page.on('request', (request) =>
      words.push(...(request.url().startsWith('file:') ? [] : [request.url()])),
    );
    for (const path of pagePaths) await page.goto(pathToFileURL(join(report.folder, path)).href);
    await context.close();
    expect(words).toEqual([]);
  });

  it('shows the tables of the first page whole in a window of 1280 pixels, and says of one that goes on that it does', async () => {
    const frames = (page: Page) =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.scroll')]
          .filter((frame) => frame.checkVisibility())
          .map((frame) => ({
            id: frame.querySelector('table')!.id,
            wider: frame.scrollWidth > frame.clientWidth + 1,
            said: getComputedStyle(frame, '::before').content.includes('scroll it sideways'),
          })),
      );
    const wide = await withPage('index.html', { width: 1280 }, frames);
    expect(wide.find(({ id }) => id === 'glance-table')).toMatchObject({ wider: false });
    expect(wide.filter(({ id, wider }) => id.startsWith('grid-') && wider)).toEqual([]);
    await withPage('index.html', { width: 320 }, async (page) => {
      expect((await frames(page)).some(({ wider }) => wider)).toBe(true);
      // What goes on is measured when the browser next draws, which may come after the page was loaded.
      await expect
        .poll(async () => (await frames(page)).filter(({ wider, said }) => wider !== said), {
          timeout: 10_000,
        })
        .toEqual([]);
    });
  });

  it('stands commitments without a match in two columns, none of them empty', async () => {
    const lefts = await withPage('areas/ashmoor.html', {}, (page) =>
      page.evaluate(() => {
        const list = document.createElement('ul');
        list.className = 'pairs';
        list.innerHTML =
          '<li><div class="now"><p>One</p></div></li><li><div class="now"><p>Two</p></div></li>';
        document.getElementById('main')!.append(list);
        return [...list.children].map((item) => item.getBoundingClientRect().left);
      }),
    );
    expect(new Set(lefts).size).toBe(2);
  });

  it('leads from a cell of the heat map to the words on the page of the area', async () => {
    const words = await withPage('index.html', { javaScriptEnabled: false }, async (page) => {
      await page
        .locator('#grid-prevention tbody tr', { hasText: 'Brackwater' })
        .locator('td a')
        .first()
        .click();
      expect(page.url()).toContain('areas/brackwater.html#c-prevention-PRV-early');
      return page.locator('#c-prevention-PRV-early').innerText();
    });
    expect(words).toContain('Fund two more youth workers in Brackwater by March 2027');
    expect(words).toContain('p. 3');
  });

  it('keeps the area in sight while a wide table scrolls', async () => {
    const left = await withPage('index.html', { width: 320 }, (page) =>
      page.evaluate(() => {
        const scroll = document.querySelector('#grid-prevention')!.closest('.scroll')!;
        scroll.scrollLeft = 200;
        return (
          scroll.querySelector('tbody th[scope="row"]')!.getBoundingClientRect().left -
          scroll.getBoundingClientRect().left
        );
      }),
    );
    expect(Math.abs(left)).toBeLessThan(2);
  });

  it('gives each step a colour of its own, in light and dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const colours = await withPage('index.html', { colorScheme }, (page) =>
        page.evaluate(() =>
          [...document.querySelectorAll('.key .swatch')]
            .slice(0, 7)
            .map((one) => getComputedStyle(one).backgroundColor),
        ),
      );
      expect(new Set(colours).size).toBe(7);
    }
  });

  it('prints to a tagged PDF', async () => {
    await withPage('index.html', { width: 700 }, async (page) => {
      const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
      expect(pdf.length).toBeGreaterThan(20_000);
    });
  });

  it('prints what is folded away on the screen', async () => {
    const height = await withPage('areas/brackwater.html', {}, async (page) => {
      await page.emulateMedia({ media: 'print' });
      return page.evaluate(() => {
        const folded = [...document.querySelectorAll('details')].find((one) =>
          one.textContent?.includes('Mentioned'),
        );
        return folded?.querySelector('.statement')?.getBoundingClientRect().height ?? 0;
      });
    });
    expect(height).toBeGreaterThan(10);
  });
});
