import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../helpers/browser.ts';
import { changed, withCharts } from '../report/charts/fixture.ts';
import { render } from '../report/setup.ts';
import { type ChartLook, readCharts } from './read-charts.ts';

/** The longest names of areas there are, and one that no panel has room for. */
const longNames = [
  'Avon and Somerset Constabulary',
  'Devon and Cornwall Police',
  'Greater Manchester Police',
  'Northamptonshire Police',
  'Nottinghamshire Police',
  'The Ancient Liberties of Upper and Nether Wallop, with the Soke',
];

/** 43 areas, some with long names, one not read, one to which a theme does not apply, one with too few undertakings. */
const comparison = changed(withCharts(43), (draft) => {
  longNames.forEach((name, at) => {
    draft.forces[at + 1].name = name;
  });
  const at = (n: number) => draft.forces[n].editions[0];
  at(10).themes.prevention.narrow = { state: 'not-read', why: 'Welsh' };
  at(11).themes.prevention.narrow = { state: 'does-not-apply', why: 'later law' };
  at(12).cells.prevention['PRV-early'] = { state: 'not-read', why: 'Welsh' };
  at(13).cells.prevention['PRV-early'] = { state: 'does-not-apply', why: 'later law' };
  for (const measure of draft.bands.measures) measure.plans.splice(14, 1);
});

let folder: string;
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pcp charts '));
  for (const { path, content } of render(comparison, { formats: ['html'] })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function look(
  path: string,
  width: number,
  scheme: 'light' | 'dark',
  prepare?: (page: Page) => Promise<void>,
): Promise<ChartLook> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: scheme,
    bypassCSP: true,
  });
  try {
    const page = await context.newPage();
    await page.goto(pathToFileURL(join(folder, path)).href);
    await prepare?.(page);
    return await readCharts(page);
  } finally {
    await context.close();
  }
}

const pages = [
  ['index.html', 50],
  ['areas/ashmoor.html', 1],
] as const;

describe.each(pages)('charts of %s', (path, least) => {
  it.each([320, 640, 768, 1280])(
    'have no label cut off, over another or too small at %i pixels',
    async (width) => {
      const found = await look(path, width, 'light');
      expect(found.drawings).toBeGreaterThanOrEqual(least);
      expect(found.clipped).toEqual([]);
      expect(found.overlapping).toEqual([]);
      expect(found.smallest).toBeGreaterThan(11.5);
    },
  );

  it.each(['light', 'dark'] as const)('stand out from what is behind them, in %s', async (scheme) => {
    expect((await look(path, 1280, scheme)).faint).toEqual([]);
  });

  it('keep all that in print, whatever the screen was like', async () => {
    const found = await look(path, 700, 'dark', (page) => page.emulateMedia({ media: 'print' }));
    expect(found.faint).toEqual([]);
    expect(found.clipped).toEqual([]);
    expect(found.overlapping).toEqual([]);
  });
});

describe('the measuring of charts', () => {
  it('finds text that is faint, cut off or over another', async () => {
    const found = await look('areas/ashmoor.html', 320, 'light', async (page) => {
      await page.addStyleTag({
        content: ':root { --quiet: #c0c0c0 } .drawing text { font-size: 30px !important }',
      });
    });
    expect(found.faint.length).toBeGreaterThan(0);
    expect(found.overlapping.length).toBeGreaterThan(0);
    expect(found.clipped.length).toBeGreaterThan(0);
  });
});
