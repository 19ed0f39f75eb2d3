import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import type { ReportFile } from '../../src/report/index.ts';
import { renderPack } from '../../src/report/pack/render-pack.ts';
import { launchBrowser } from '../helpers/browser.ts';
import { fictionalComparison } from '../report/fixture.ts';
import { withDifferences } from '../report/fixture-differences.ts';
import { withPartners } from '../report/fixture-partners.ts';
import { withFrames } from '../report/frames-fixture.ts';
import { glossary, render, templates } from '../report/setup.ts';
import { withEvidence } from '../report/with-evidence.ts';

export { axeFaults, unfold } from '../helpers/axe.ts';

/** Every page of a small report that has all kinds of pages, and the whole of it as one file. */
const files: readonly ReportFile[] = render(withPartners(withDifferences(withEvidence(withFrames()))), {
  formats: ['html', 'single-file'],
  sources: { 'brackwater-2025-doc': '../plan.pdf' },
});
export const pagePaths: readonly string[] = [...files.map(({ path }) => path), 'pack.html'];

export type Look = Readonly<{
  width?: number;
  colorScheme?: 'light' | 'dark';
  javaScriptEnabled?: boolean;
  /** False where a page's own policy is to hold: then no other script runs, such as axe. */
  bypassCSP?: boolean;
}>;

/** The report on disk, open in a browser; `close` removes it. */
export async function openReport() {
  const folder = mkdtempSync(join(tmpdir(), 'pcp report '));
  for (const { path, content } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const options = { templates, glossary };
  const [pack] = await renderPack(fictionalComparison(), options, {
    theme: 'prevention',
    force: 'brackwater',
  });
  writeFileSync(join(folder, 'pack.html'), pack!.content);
  const browser: Browser = await launchBrowser();
  return {
    folder,
    browser,
    /** Opens a page of the report; whoever opened it closes its context. */
    show: (path: string, look: Look = {}): Promise<Page> => show(browser, join(folder, path), look),
    /** Opens a page of the report, gives it to `use`, and hands back what that found. */
    withPage: async <T>(path: string, look: Look, use: (page: Page) => Promise<T>): Promise<T> => {
      const page = await show(browser, join(folder, path), look);
      try {
        return await use(page);
      } finally {
        await page.context().close();
      }
    },
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
async function show(browser: Browser, file: string, look: Look): Promise<Page> {
  const { width = 1280, colorScheme = 'light', javaScriptEnabled = true, bypassCSP = true } = look;
  const viewport = { width, height: 900 };
  const context = await browser.newContext({ viewport, colorScheme, javaScriptEnabled, bypassCSP });
  const page = await context.newPage();
  await page.goto(pathToFileURL(file).href);
  return page;
}
export type OpenReport = Awaited<ReturnType<typeof openReport>>;
