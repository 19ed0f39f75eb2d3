import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { ReviewEntry } from '../../../src/model/index.ts';
import { launchBrowser } from '../../helpers/browser.ts';

const launch = fileURLToPath(new URL('../../../src/cli/launch.mjs', import.meta.url));

export type Look = Readonly<{
  width?: number;
  height?: number;
  colorScheme?: 'light' | 'dark';
  /** Only where axe is to run, which the page's policy forbids. */
  bypassCSP?: boolean;
  /** False where the practice round is to be found as it is at first. */
  practised?: boolean;
}>;

/** A reader before their page, with the server that they started. */
export type Reader = Readonly<{
  page: Page;
  context: BrowserContext;
  url: string;
  /** What the page said on its console, asked of other places or threw; nothing, where all is well. */
  heard: string[];
  entries(): ReviewEntry[];
  /** Opens a way to read and waits until it is there. */
  view(name: string): Promise<void>;
  /** Presses keys one after the other, each once what the one before did is saved and shown. */
  press(...keys: string[]): Promise<void>;
  /** Ends the server, as if its window was closed. */
  stop(): Promise<void>;
  close(): Promise<void>;
}>;

/** A run on plans, analysed once, with copies of it for tests that write decisions. */
export async function openRuns(...plans: readonly string[]) {
  const root = mkdtempSync(join(tmpdir(), 'pcp review '));
  const first = join(root, 'first');
  // Longer than other commands of tests may take: browsers of other tests run beside it.
  const { status, stderr } = spawnSync(process.execPath, [launch, 'analyse', ...plans, '--out', first], {
    encoding: 'utf8',
    timeout: 110_000,
  });
  if (status !== 0) throw new Error(stderr || 'The plans were not analysed in time.');
  const browser = await launchBrowser();
  let copies = 0;
  const readers: Reader[] = [];
  return {
    browser,
    /** A copy of the run, in which nothing was decided. */
    copy: (): string => {
      const out = join(root, `run-${++copies}`);
      cpSync(first, out, { recursive: true });
      return out;
    },
    read: async (out: string, name: string, look: Look = {}): Promise<Reader> => {
      const reader = await openReader(browser, out, name, join(root, `home-${name}`), look);
      readers.push(reader);
      return reader;
    },
    close: async () => {
      for (const reader of readers) await reader.close().catch(() => {});
      await browser.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}
export type Runs = Awaited<ReturnType<typeof openRuns>>;

async function openReader(
  browser: Browser,
  out: string,
  name: string,
  home: string,
  look: Look,
): Promise<Reader> {
  const { width = 1440, height = 900, colorScheme = 'light', bypassCSP = false, practised = true } = look;
  const server = spawn(
    process.execPath,
    [launch, 'review', '--out', out, '--reviewer', name, '--no-open', '--json'],
    {
      env: { ...process.env, PCP_HOME: home },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const url = await addressOf(server);
  const context = await browser.newContext({ viewport: { width, height }, colorScheme, bypassCSP });
  const page = await context.newPage();
  const heard: string[] = [];
  page.on('console', (message) => heard.push(message.text()));
  page.on('pageerror', (error) => heard.push(String(error.stack)));
  page.on('dialog', (dialog) => {
    heard.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!/^(?:http:\/\/127\.0\.0\.1:|data:|blob:)/.test(request.url()))
      heard.push(`asked for ${request.url()}`);
  });
  watchRequests(page);
  await page.goto(url);
  await page.locator('.work').waitFor();
  if (practised) {
    await page.evaluate(openReading);
    await page.goto(new URL('/#first', url).href);
    await page.reload();
  }
  const settle = () =>
    page.waitForFunction(() => document.querySelector('#saved')?.getAttribute('data-state') === 'saved');
  await settled(page);
  const stop = async (): Promise<void> => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGTERM');
    await ended;
  };
  return {
    page,
    context,
    url,
    heard,
    entries: () => entriesOf(out, name),
    view: async (view) => {
      await page.evaluate((hash) => location.assign(`#${hash}`), view);
      await page.locator(`main[data-view="${view}"]`).waitFor();
      await settled(page);
    },
    press: async (...keys) => {
      for (const key of keys) {
        await page.keyboard.press(key);
        await settle();
        await settled(page);
      }
    },
    stop,
    close: async () => {
      await context.close();
      await stop();
    },
  };
}

const underway = new WeakMap<Page, Set<unknown>>();
/** Counts what a page has asked its server for and not yet got. */
export function watchRequests(page: Page): void {
  const open = new Set<unknown>();
  underway.set(page, open);
  page.on('request', (request) => void (request.url().includes('/api/') && open.add(request)));
  page.on('requestfinished', (request) => void open.delete(request));
  page.on('requestfailed', (request) => void open.delete(request));
}

/** Waits until nothing is on its way and what came is painted. */
export async function settled(page: Page): Promise<void> {
  for (let quiet = 0; quiet < 3; ) {
    await page.evaluate(() => new Promise((done) => setTimeout(done, 15)));
    quiet = underway.get(page)?.size ? 0 : quiet + 1;
  }
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let out = '';
    let err = '';
    server.stderr!.on('data', (bytes) => (err += String(bytes)));
    server.stdout!.on('data', (bytes) => {
      out += String(bytes);
      const line = out.split('\n').find((one) => one.startsWith('{'));
      if (out.includes('\n') && line) resolve((JSON.parse(line) as { url: string }).url);
    });
    server.once('exit', (code) => reject(new Error(`pcp review ended with ${code}: ${err}`)));
  });
}

/** In the page: opens the reading of plans without the practice round. */
const openReading = async (): Promise<void> => {
  await fetch('/api/practice', {
    method: 'POST',
    headers: { 'x-pcp-review': '1', 'content-type': 'application/json' },
    body: JSON.stringify({ override: 'a test' }),
  });
};

/** A reader's log, without what was said in practice. */
export function entriesOf(out: string, reviewer: string): ReviewEntry[] {
  const text = readFileSync(join(out, 'decisions', `${reviewer}.jsonl`), 'utf8');
  const entries = text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as ReviewEntry);
  return entries.filter(({ purpose }) => purpose !== 'practice');
}

/** The sentence that is read. */
export const sentenceOf = (page: Page): Promise<string> => page.locator('#sentence').innerText();
