import { readFileSync, statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { launchBrowser } from '../helpers/browser.ts';

/** A page in a browser: its size in bytes, and when it first showed something and had been read whole, in milliseconds. */
export type Paint = Readonly<{ bytes: number; firstPaint: number; loaded: number; usableBefore: boolean }>;

/**
 * Opens a page in a fresh browser. `usableBefore` says whether its beginning was there to read while the rest had not come:
 * the page is handed over by halves for that, the second a second later.
 */
export async function paintOf(file: string): Promise<Paint> {
  const browser = await launchBrowser();
  try {
    const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
    await page.goto(pathToFileURL(file).href, { waitUntil: 'load' });
    const times = await page.evaluate(async () => {
      const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      // The entry comes a little after the page.
      const paint = await new Promise<PerformanceEntry | undefined>((done) => {
        new PerformanceObserver((list) => {
          const found = list.getEntriesByName('first-contentful-paint')[0];
          if (found) done(found);
        }).observe({ type: 'paint', buffered: true });
        setTimeout(() => done(undefined), 5_000);
      });
      return { firstPaint: paint?.startTime ?? Number.NaN, loaded: navigation?.loadEventEnd ?? Number.NaN };
    });
    return { bytes: statSync(file).size, ...times, usableBefore: await isUsableBefore(browser, file) };
  } finally {
    await browser.close();
  }
}

async function isUsableBefore(
  browser: Awaited<ReturnType<typeof launchBrowser>>,
  file: string,
): Promise<boolean> {
  const { createServer } = await import('node:http');
  const bytes = readFileSync(file);
  const half = Math.floor(bytes.length / 2);
  let whole = false;
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.write(bytes.subarray(0, half));
    setTimeout(() => {
      whole = true;
      response.end(bytes.subarray(half));
    }, 3_000);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as { port: number };
  const page = await (await browser.newContext()).newPage();
  try {
    void page.goto(`http://127.0.0.1:${port}/`).catch(() => undefined);
    await page.locator('#findings').waitFor({ state: 'visible', timeout: 10_000 });
    const text = await page.locator('#findings').innerText();
    return !whole && text.length > 100;
  } finally {
    await page.context().close();
    server.closeAllConnections();
    server.close();
  }
}
