import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRuns, type Reader, type Runs, sentenceOf, settled } from './review-in-browser.ts';

let runs: Runs;
let dee: Reader;
beforeAll(async () => {
  runs = await openRuns('corpus/plans/wendleshire-2025.pdf');
  dee = await runs.read(runs.copy(), 'dee', { practised: false });
});
afterAll(() => runs?.close());

const end = () => dee.page.locator('#end-of-practice');

describe('a practice round', () => {
  it('counts one answer an item however fast the keys come', async () => {
    await end().locator('a', { hasText: 'Begin the practice round' }).click();
    await dee.page.locator('main[data-view="practice"] #sentence').waitFor();
    await settled(dee.page);
    const first = await sentenceOf(dee.page);
    // Both keys in one turn of the page, before any answer can have come.
    await dee.page.evaluate(() => {
      for (const key of ['1', 'a', 'a', '2', 'a'])
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    });
    await settled(dee.page);
    expect(await end().innerText()).toMatch(/1 of 40 answered/);
    expect(await sentenceOf(dee.page)).toBe(first);
    await dee.press('a');
    expect(await sentenceOf(dee.page)).not.toBe(first);
  });

  it('that was not passed says how it went, what was missed, and what can be done', async () => {
    for (let at = 1; at < 40; at++) await dee.press(...(at < 39 ? ['1', 'a', 'a'] : ['1', 'a']));
    const words = await end().innerText();
    expect(words).toMatch(/You agreed −?\.\d\d with the codebook's answers; reading opens at \.80\./);
    expect(words).toMatch(/Missed most: \w+ read as commitment \(\d+ times\)/);
    await dee.press('a');
    expect(await dee.page.evaluate(() => document.activeElement?.id)).toBe('end-of-practice');
    await end().locator('button', { hasText: 'Practise again' }).click();
    await settled(dee.page);
    expect(await dee.page.locator('.left').innerText()).toMatch(/40 items left of 40/);
    expect(await dee.page.locator('.explanation').count()).toBe(0);
  }, 60_000);

  it('can be gone round with a note, and leads to reading', async () => {
    await end().locator('summary', { hasText: 'Open with a note' }).click();
    await dee.page.locator('#override').fill('Trained last week.');
    await dee.page.keyboard.press('Enter');
    await end().locator('a', { hasText: 'Go to First reading' }).click();
    await dee.page.locator('main[data-view="first"] #sentence').waitFor();
    expect(dee.heard).toEqual([]);
  });
});

describe('reading', () => {
  it.each([
    [911, 512],
    [720, 450],
    [683, 384],
    [320, 640],
    [1024, 600],
  ])('shows the sentence above the buttons at %i by %i', async (width, height) => {
    const { page } = dee;
    await page.setViewportSize({ width, height });
    await dee.press('j');
    const place = await page.evaluate(() => {
      const box = (name: string) => document.querySelector(name)!.getBoundingClientRect();
      return { top: box('#sentence').top, bottom: box('#sentence').bottom, buttons: box('.decide').top };
    });
    expect(place.top).toBeGreaterThanOrEqual(0);
    expect(place.bottom).toBeLessThanOrEqual(place.buttons);
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  it('keeps the masthead in sight while the list and the page are gone through', async () => {
    await dee.press('n', 'k', 'Escape', 'j', 'j', 'j', 'k');
    const [scrolled, height] = await dee.page.evaluate(() => [
      window.scrollY,
      document.documentElement.scrollHeight,
    ]);
    expect([scrolled, height]).toEqual([0, 900]);
  });

  it('says at the end of a list what can be done next', async () => {
    const { page } = dee;
    await page.locator('.choose > summary').click();
    await page.locator('.filters input').fill('0.02');
    await page.keyboard.press('Tab');
    await settled(page);
    await page.locator('#item').focus();
    for (let at = 0; at < 20 && (await page.locator('#what-next').isHidden()); at++) await dee.press('x');
    expect(await page.locator('#what-next').innerText()).toMatch(/Second reading.*Random sample.*report/s);
  });
});
