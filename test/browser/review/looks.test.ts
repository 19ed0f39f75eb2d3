import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runPcp } from '../../cli/run-pcp.ts';
import { axeFaults } from '../../helpers/axe.ts';
import { weakTexts } from '../contrast.ts';
import { openRuns, type Reader, type Runs, settled } from './review-in-browser.ts';

const views = ['first', 'second', 'sample', 'adjudicate', 'check', 'practice', 'agreement', 'mine'];
const longWord = 'w'.repeat(10_000);
/** What somebody might put into a plan to make the page do something. */
const hostile = [
  'Plan of <script>window.hurt = 1</script> Ashmoor',
  'We will fund <img src=x onerror="window.hurt=2"> two youth workers by May 2027.',
  'I will open \u202Eevil\u202C a refuge in Ashmoor for people who flee <svg onload=alert(1)>.',
  `We will publish ${longWord} every year.`,
  'Byddwn yn gweithio gyda phartneriaid i leihau troseddau a chefnogi dioddefwyr ledled y sir.',
  "[link](javascript:alert(1)) We will tell people what \"><script>alert('x')</script> we did.",
].join('\n\n');

let folder: string;
let runs: Runs;
let ada: Reader;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pcp hostile '));
  writeFileSync(join(folder, 'ashmoor.txt'), hostile);
  runs = await openRuns('corpus/plans/wendleshire-2025.pdf', join(folder, 'ashmoor.txt'));
  const out = runs.copy();
  runPcp('review', 'sample', '--n', '12', '--seed', '3', '--out', out);
  // Something to see in every way to read: two readers who differ, before the third looks.
  for (const [name, view, keys] of [
    ['ben', 'first', ['a', 'a']],
    ['cleo', 'second', ['x', 'x']],
  ] as const) {
    const reader = await runs.read(out, name);
    await reader.view(view);
    await reader.press(...keys);
    await reader.close();
  }
  ada = await runs.read(out, 'ada', { bypassCSP: true });
});
afterAll(async () => {
  await runs?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens a view with as much in it as there is. */
async function fillView(view: string): Promise<void> {
  await ada.view(view);
  if (view === 'check') {
    await ada.page.locator('.categories button').first().click();
    await settled(ada.page);
  }
  if (view === 'practice') await ada.press('2', 'a');
}
const look = async (page: Page, colorScheme: 'light' | 'dark'): Promise<string[]> => {
  await page.emulateMedia({ colorScheme });
  const faults = await axeFaults(page);
  // The words above the picture of a page are there to be marked; what is read is the picture.
  await page.evaluate(() => document.querySelector('.text-layer')?.toggleAttribute('hidden', true));
  faults.push(...(await weakTexts(page)));
  await page.evaluate(() => document.querySelector('.text-layer')?.toggleAttribute('hidden', false));
  return faults;
};

describe('the page of the review, in all its ways to read', () => {
  it.each(views)('has nothing that axe finds and no weak text, in light and dark: %s', async (view) => {
    await fillView(view);
    expect(await look(ada.page, 'light')).toEqual([]);
    expect(await look(ada.page, 'dark')).toEqual([]);
  });

  it('has dialogs that axe finds nothing in, which give the focus back', async () => {
    await ada.view('first');
    for (const key of ['?', '/', 'b', 'p', 'g', 'e']) {
      await ada.page.locator('[data-action="help"]').focus();
      await ada.press(key);
      expect(await look(ada.page, 'light'), key).toEqual([]);
      expect(await look(ada.page, 'dark'), key).toEqual([]);
      await ada.page.keyboard.press('Escape');
      await ada.page.locator('dialog').waitFor({ state: 'detached' });
      expect(await ada.page.evaluate(() => document.activeElement?.getAttribute('data-action'))).toBe('help');
    }
  });

  it.each(views)('does not go sideways at 320 pixels: %s', async (view) => {
    await ada.page.setViewportSize({ width: 320, height: 640 });
    await fillView(view);
    const { wide, sight, out } = await ada.page.evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      sight: window.innerWidth,
      out: [...document.querySelectorAll('main button, main p, main h1, main blockquote')]
        .filter(
          (one) =>
            one.checkVisibility() &&
            !one.closest('.scroll, .desk, .rows') &&
            one.getBoundingClientRect().right > window.innerWidth + 1,
        )
        .map((one) => one.outerHTML.slice(0, 80)),
    }));
    expect({ wide, out }).toEqual({ wide: sight, out: [] });
    await ada.page.setViewportSize({ width: 1440, height: 900 });
  });

  it.each([
    ['agreement', 'How far readers agree'],
    ['mine', 'My reading'],
  ])('goes past its head to the content and stays where it is: %s', async (view, title) => {
    const { page } = ada;
    await ada.view(view);
    await page.locator('.skip').focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await page.reload();
    await page.locator('main h1', { hasText: title }).waitFor();
  });

  it('tells agreement by the sentences that it is of, and says what each figure of one’s own reading is', async () => {
    const { page } = ada;
    await ada.view('agreement');
    await page.locator('.lede').first().waitFor();
    const agreed = await page.locator('main').innerText();
    expect(agreed).toMatch(/Readers agree whether it is a commitment on [012] of 2 sentences/);
    expect(agreed).not.toMatch(/\d of 100\n/);
    await ada.view('mine');
    await page.locator('.figures').waitFor();
    const mine = await page.locator('main').innerText();
    expect(mine).toMatch(/It is known after 20 items/);
    expect(mine).toMatch(/There is too little yet to tell whether its reading leads you/);
    expect(await page.locator('.figures dd small').allInnerTexts()).not.toContain('');
  });

  it('moves nothing by itself for whoever asks for that', async () => {
    await ada.page.emulateMedia({ reducedMotion: 'reduce' });
    await ada.view('first');
    const moving = await ada.page.evaluate(() => document.getAnimations().length);
    expect(moving).toBe(0);
  });
});

describe('hostile words of a plan on the page of the review', () => {
  it('run nowhere and are there to be read', async () => {
    const dora = await runs.read(runs.copy(), 'dora');
    const { page } = dora;
    const own = await page.locator('.rows button', { hasText: 'Area unknown' }).count();
    let seen = '';
    for (let at = 0; at < own; at++) {
      await page.locator('.rows button', { hasText: 'Area unknown' }).nth(at).click();
      await settled(page);
      seen += await page.locator('.reading').innerText();
      if (await page.locator('.running').count()) seen += await page.locator('.running').innerText();
    }
    const words = ['<img src=x onerror="window.hurt=2">', '[U+202E]evil[U+202C]', longWord];
    expect(words.filter((one) => !seen.includes(one)).map((one) => one.slice(0, 40))).toEqual([]);
    expect(await page.evaluate(() => (window as { hurt?: number }).hurt)).toBeUndefined();
    expect(
      await page.locator('main img, main script, main svg, main iframe, main a[href^="javascript"]').count(),
    ).toBe(0);
    expect(dora.heard).toEqual([]);
  });

  it('in Welsh are marked as Welsh', async () => {
    await ada.view('first');
    await ada.press('/');
    await ada.page.keyboard.type('Byddwn');
    await ada.page.locator('#search-where').selectOption({ label: 'all plans' });
    await ada.page.locator('dialog button[type="submit"]').click();
    await ada.page.locator('dialog .found button').first().click();
    await ada.page.locator('#sentence[lang="cy"]').waitFor();
  });
});

describe('what the machine says', () => {
  it('is nowhere in the page where it is hidden', async () => {
    const eve = await runs.read(runs.copy(), 'eve');
    const answers: string[] = [];
    eve.page.on('response', async (response) => {
      if (response.url().includes('/api/item')) answers.push(await response.text().catch(() => ''));
    });
    const rows = await eve.page.locator('.rows button').count();
    let hidden = 0;
    for (let at = 0; at < rows && hidden < 2; at++) {
      await eve.page.locator('.rows button').nth(at).click();
      await settled(eve.page);
      if (!(await eve.page.locator('.machine', { hasText: 'hidden' }).count())) continue;
      hidden++;
      expect(await eve.page.locator('.item .own input:checked').count()).toBe(0);
      expect(await eve.page.locator('.item .chips li').count()).toBe(0);
      expect(await eve.page.locator('.rows button[aria-current]').innerText()).not.toMatch(
        /Commitment|Doubtful|Context|Priority/,
      );
    }
    expect(hidden).toBeGreaterThan(0);
    for (const text of answers) {
      const item = JSON.parse(text);
      if (item.hidden)
        expect([item.suggestion, item.reasons, item.tags, item.whyNot, item.detection]).toEqual([
          null,
          [],
          [],
          [],
          null,
        ]);
    }
  });
});
