import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { weakTexts } from './contrast.ts';
import { misfits } from './layout.ts';
import { axeFaults, type OpenReport, openReport, pagePaths, unfold } from './report-in-browser.ts';

let report: OpenReport;
beforeAll(async () => {
  report = await openReport();
});
afterAll(async () => report?.close());

describe.each(pagePaths)('%s', (path) => {
  let page: Page;
  beforeAll(async () => {
    page = await report.show(path);
    await unfold(page);
  });
  afterAll(async () => page?.context().close());

  it.each(['light', 'dark'] as const)('has no fault that axe finds, in %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    expect(await axeFaults(page)).toEqual([]);
  });

  it.each([
    { way: 'light', look: { media: 'screen', colorScheme: 'light' } },
    { way: 'dark', look: { media: 'screen', colorScheme: 'dark' } },
    { way: 'print', look: { media: 'print', colorScheme: 'light' } },
    { way: 'print from a dark screen', look: { media: 'print', colorScheme: 'dark' } },
  ] as const)('has no text under 4.5:1, in $way', async ({ look }) => {
    await page.emulateMedia(look);
    expect(await weakTexts(page)).toEqual([]);
  });

  // At 640 pixels a window of 1280 is zoomed to 200%.
  it.each([1280, 768, 640, 320])(
    'fits a window of %i pixels, no word cut or under another',
    async (width) => {
      await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
      await page.setViewportSize({ width, height: 900 });
      expect(await misfits(page)).toEqual({ width, outside: [], cut: [], over: [] });
    },
  );

  it('reads the same without JavaScript, but for the controls', async () => {
    const without = await report.withPage(path, { javaScriptEnabled: false }, async (plain) => {
      const all = plain.locator('body');
      return (await all.innerText()).replace(/\s+/g, ' ');
    });
    const within = await report.withPage(path, {}, (scripted) => scripted.evaluate(wordsWithoutControls));
    expect(without).toContain('Working copy: machine reading, 0% checked by a person');
    expect(within).toBe(without);
  });
});

describe('what measures a page', () => {
  it('finds a weak text, a cut one, one outside, and one that lies over another', async () => {
    const found = await report.withPage('alignment.html', {}, async (page) => {
      await page.evaluate(() => {
        document.getElementById('main')?.insertAdjacentHTML(
          'afterbegin',
          `<p style="color: #9a9a9a">planted weak</p>
          <p style="width: 3rem; overflow: hidden; white-space: nowrap">planted cut words</p>
          <p style="width: 2000px; max-width: none">planted outside</p>
          <p style="margin-bottom: -1.5rem">planted under</p><p>planted over</p>
          <svg viewBox="0 0 100 20" width="100"><path d="M0 0h50v20h-50z" fill="#000"/><text y="15" fill="#222">planted</text></svg>`,
        );
      });
      return { weak: await weakTexts(page), ...(await misfits(page)) };
    });
    expect(found.weak.filter((text) => text.includes('planted'))).toHaveLength(2);
    expect(found.cut.join()).toContain('planted cut words');
    expect(found.outside.join()).toContain('planted outside');
    expect(found.over.join()).toMatch(/planted under.*planted over/);
  });
});

/** Takes the controls away in the page, and gives its words. */
function wordsWithoutControls(): string {
  for (const control of document.querySelectorAll(
    '.controls, dialog, .sign, .chosen, button.sort[aria-label]',
  ))
    control.remove();
  for (const button of document.querySelectorAll('button.sort')) button.replaceWith(...button.childNodes);
  return document.body.innerText.replace(/\s+/g, ' ');
}

describe.each(['index.html', 'side-by-side.html', 'differences.html', 'areas/brackwater.html'])(
  '%s with the keyboard alone',
  (path) => {
    it('gives the focus to each thing to press in turn, and shows where it is', async () => {
      const found = await report.withPage(path, {}, async (page) => {
        await unfold(page);
        const total = await page.evaluate(numberThings);
        const reached = new Set<string>();
        const unseen = new Set<string>();
        for (let press = 0; press < total + 1; press += 1) {
          await page.keyboard.press('Tab');
          const { number, isSeen, html } = await page.evaluate(focused);
          if (number !== null) reached.add(number);
          if (number !== null && !isSeen) unseen.add(html);
        }
        return { unreached: total - reached.size, unseen: [...unseen] };
      });
      expect(found).toEqual({ unreached: 0, unseen: [] });
    });
  },
);

/** Numbers what can be pressed, in the page; gives how many there are. */
function numberThings(): number {
  const all = document.querySelectorAll<HTMLElement>('a[href], button, input, summary, [tabindex="0"]');
  const usable = [...all].filter((one) => one.checkVisibility() && !one.matches(':disabled'));
  for (const [at, one] of usable.entries()) one.dataset.at = String(at);
  return usable.length;
}

/** What has the focus, in the page. */
function focused(): { number: string | null; isSeen: boolean; html: string } {
  const one = document.activeElement as HTMLElement;
  const { outlineStyle, outlineWidth } = getComputedStyle(one);
  const isSeen = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  return { number: one.dataset.at ?? null, isSeen, html: one.outerHTML.slice(0, 80) };
}
