import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCodebook } from '../../src/io/review/codebook.ts';
import { wholeTaxonomy } from '../../src/io/review/open-review.ts';
import { writeBooklet } from '../../src/io/review/write-booklet.ts';
import { axeFaults } from '../helpers/axe.ts';
import { launchBrowser } from '../helpers/browser.ts';
import { weakTexts } from './contrast.ts';
import { misfits } from './layout.ts';

describe('the booklet of the codebook in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pcp booklet '));
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    const file = writeBooklet(folder, readCodebook(), wholeTaxonomy(undefined));
    browser = await launchBrowser();
    page = await (await browser.newContext({ bypassCSP: true })).newPage();
    await page.goto(pathToFileURL(file).href);
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('has no fault that axe finds', async () => {
    expect(await axeFaults(page)).toEqual([]);
  });

  it.each(['screen', 'print'] as const)('has no text under 4.5:1, on %s', async (media) => {
    await page.emulateMedia({ media });
    expect(await weakTexts(page)).toEqual([]);
  });

  it.each([1280, 640, 320])('fits a window of %i pixels', async (width) => {
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize({ width, height: 900 });
    expect(await misfits(page)).toEqual({ width, outside: [], cut: [], over: [] });
  });

  it('is printed on pages of A4 with entries that are not torn', async () => {
    const bytes = await page.pdf({ preferCSSPageSize: true, tagged: true });
    const text = bytes.toString('latin1');
    const pages = text.match(/\/Type\s*\/Page\b/g)!.length;
    expect(pages).toBeGreaterThan(30);
    expect(pages).toBeLessThan(100);
    await page.emulateMedia({ media: 'print' });
    expect(
      await page.evaluate(() =>
        [...document.querySelectorAll('.entry')].every(
          (entry) => getComputedStyle(entry).breakInside === 'avoid',
        ),
      ),
    ).toBe(true);
  });
});
