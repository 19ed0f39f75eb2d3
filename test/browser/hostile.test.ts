import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../helpers/browser.ts';
import { hostileComparison } from '../report/hostile-plan.ts';
import { render } from '../report/setup.ts';

let folder: string;
let browser: Browser;
const files = render(hostileComparison(), { formats: ['html', 'single-file'] });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pcp hostile '));
  for (const { path, content } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('hostile text of a plan in a browser', () => {
  it('runs nowhere, on any page, even where the pages have no policy of their own', async () => {
    const context = await browser.newContext({ bypassCSP: true });
    const page = await context.newPage();
    const happened: string[] = [];
    page.on('dialog', (dialog) => {
      happened.push(`a dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('pageerror', (error) => happened.push(`an error: ${error.message}`));
    page.on('console', (message) => happened.push(`on the console: ${message.text()}`));
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) happened.push(`asked for ${request.url()}`);
    });
    for (const { path } of files) {
      await page.goto(pathToFileURL(join(folder, path)).href);
      const odd = await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
        const all = [...document.querySelectorAll('*')];
        return [
          ...[...document.scripts].slice(1).map((script) => script.outerHTML.slice(0, 80)),
          ...all
            .filter((one) =>
              [...one.attributes].some(
                ({ name, value }) => /^on/.test(name) || /^\s*javascript:/i.test(value),
              ),
            )
            .map((one) => one.outerHTML.slice(0, 80)),
        ];
      });
      happened.push(...odd.map((one) => `${path}: ${one}`));
    }
    await context.close();
    expect(happened).toEqual([]);
  });

  it('is there to be read: tags, braces, and turning signs by their numbers', async () => {
    const page = await (await browser.newContext()).newPage();
    await page.goto(pathToFileURL(join(folder, 'areas/ashmoor.html')).href);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    const text = await page.locator('body').innerText();
    await page.context().close();
    for (const words of [
      '<script>alert(1)</script>',
      '{{#each comparison}}{{{@root}}}',
      "=cmd|' /C calc'!A0",
      '[U+202E]eveileb',
      '[U+001B]',
    ])
      expect(text).toContain(words);
  });
});
