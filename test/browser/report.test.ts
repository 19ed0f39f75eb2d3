import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderPack } from '../../src/report/pack/render-pack.ts';
import { launchBrowser } from '../helpers/browser.ts';
import { fictionalComparison } from '../report/fixture.ts';
import { withDifferences } from '../report/fixture-differences.ts';
import { withPartners } from '../report/fixture-partners.ts';
import { withFrames } from '../report/frames-fixture.ts';
import { glossary, render, templates } from '../report/setup.ts';
import { withEvidence } from '../report/with-evidence.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const shown = [
  'index.html',
  'alignment.html',
  'frames.html',
  'evidence.html',
  'pack.html',
  'organised-crime.html',
  'differences.html',
  'shared-wording.html',
  'partners.html',
  'facet-approaches.html',
  'areas/brackwater.html',
  'areas/dunlow.html',
  'areas/unknown.html',
  'editions/leaflet-9f.html',
];

let folder: string;
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pcp report '));
  const sources = { 'brackwater-2025-doc': '../plan.pdf' };
  const comparison = withEvidence(withPartners(withDifferences(withFrames())));
  for (const { path, content } of render(comparison, { formats: ['html'], sources })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const [pack] = await renderPack(
    fictionalComparison(),
    { templates, glossary },
    { theme: 'prevention', force: 'brackwater' },
  );
  writeFileSync(join(folder, 'pack.html'), pack!.content);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

type Look = Readonly<{ width?: number; colorScheme?: 'light' | 'dark'; javaScriptEnabled?: boolean }>;

/** Opens a page of the report, gives it to `use`, and hands back what that found. */
async function withPage<T>(path: string, look: Look, use: (page: Page) => Promise<T>): Promise<T> {
  const { width = 1280, colorScheme = 'light', javaScriptEnabled = true } = look;
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme,
    javaScriptEnabled,
    bypassCSP: true,
  });
  try {
    const page = await context.newPage();
    await page.goto(pathToFileURL(join(folder, path)).href);
    return await use(page);
  } finally {
    await context.close();
  }
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const run = (
      globalThis as unknown as { axe: { run: (what: unknown, options: unknown) => Promise<AxeResult> } }
    ).axe.run;
    const { violations: found } = await run(document, { runOnly: tags });
    return found.map(
      ({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)} ${nodes[0]?.failureSummary ?? ''}`,
    );
  });
}
type AxeResult = { violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] };

describe.each(shown)('%s', (path) => {
  it.each(['light', 'dark'] as const)('has no fault that axe finds, in %s', async (colorScheme) => {
    expect(await withPage(path, { colorScheme }, violations)).toEqual([]);
  });

  it.each([320, 768])('neither scrolls sideways nor clips a word at %i pixels', async (width) => {
    const found = await withPage(path, { width }, (page) =>
      page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
        const outside = [...document.querySelectorAll('body *')]
          .filter((element) => !element.closest('.scroll, .skip'))
          .filter((element) => element.getBoundingClientRect().right > innerWidth + 1);
        return {
          width: document.documentElement.scrollWidth,
          clipped: outside.map((element) => element.outerHTML.slice(0, 120)),
        };
      }),
    );
    expect(found).toEqual({ width, clipped: [] });
  });

  it('reads the same without JavaScript', async () => {
    const text = (page: Page) => page.locator('body').innerText();
    const without = await withPage(path, { javaScriptEnabled: false }, text);
    expect(without).toContain('Working copy: machine reading, 0% checked by a person');
    expect(without).toBe(await withPage(path, {}, text));
  });
});

describe('the report in a browser', () => {
  it('shows every page without a word on its console, under its own policy', async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    const words: string[] = [];
    page.on('console', (message) => words.push(message.text()));
    page.on('request', (request) =>
      words.push(...(request.url().startsWith('file:') ? [] : [request.url()])),
    );
    for (const path of shown) await page.goto(pathToFileURL(join(folder, path)).href);
    await context.close();
    expect(words).toEqual([]);
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

  it('prints to a tagged PDF in which no table is cut off', async () => {
    await withPage('index.html', { width: 700 }, async (page) => {
      const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
      expect(pdf.length).toBeGreaterThan(20_000);
      await page.emulateMedia({ media: 'print' });
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll('.scroll')]
          .filter((element) => !element.closest('.wide') && element.scrollWidth > element.clientWidth + 1)
          .map((element) => element.getAttribute('aria-labelledby')),
      );
      expect(cut).toEqual([]);
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
