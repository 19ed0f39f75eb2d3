import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exitCodes, PcpError } from '../../model/index.ts';
import { type Devtools, openDevtools } from './devtools.ts';

/** Longest time for one printing, in milliseconds: a page of one area takes seconds, a megabyte of HTML about ten. */
const longestFor = (html: string): number => 60_000 + Math.ceil(html.length / 1_000_000) * 60_000;

/**
 * A page as PDF, printed by the browser at a path: tagged, with an outline of its headings, in the page size and with
 * the page numbers that its style sheet asks for. The browser has a new, empty profile, no network and no scripts, and is
 * ended afterwards. Rejects with PcpError (exit 1) where it does not print within `time` milliseconds.
 */
export async function printPdf(browser: string, html: string, time = longestFor(html)): Promise<Uint8Array> {
  const profile = mkdtempSync(join(tmpdir(), 'pcp-print-'));
  const child = spawn(browser, flags(profile), {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    windowsHide: true,
    env: { ...process.env, XDG_CONFIG_HOME: profile, XDG_CACHE_HOME: profile },
  });
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const timer = setTimeout(() => child.kill('SIGKILL'), time);
  try {
    return await print(openDevtools(child), html);
  } catch (error) {
    throw notPrinted(browser, error);
  } finally {
    clearTimeout(timer);
    child.kill('SIGKILL');
    await gone;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

function flags(profile: string): string[] {
  return [
    '--headless',
    '--remote-debugging-pipe',
    `--user-data-dir=${profile}`,
    '--disable-gpu',
    '--disable-extensions',
    '--disable-sync',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-breakpad',
    '--metrics-recording-only',
    '--no-first-run',
    '--no-default-browser-check',
    '--no-pings',
    // No name is looked up and no address but this machine's own is reached.
    '--host-resolver-rules=MAP * ~NOTFOUND',
    '--proxy-server=127.0.0.1:9',
    // Chromium refuses to run as root in its sandbox; the page has no scripts and fetches nothing.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    'about:blank',
  ];
}

async function print({ ask }: Devtools, html: string): Promise<Uint8Array> {
  const { targetId } = await ask('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await ask('Target.attachToTarget', { targetId, flatten: true });
  const page = (method: string, params: object = {}) => ask(method, params, String(sessionId));
  await page('Emulation.setScriptExecutionDisabled', { value: true });
  await page('Network.enable');
  await page('Network.setBlockedURLs', { urls: ['*'] });
  const { frameTree } = await page('Page.getFrameTree');
  const { frame } = frameTree as { frame: { id: string } };
  await page('Page.setDocumentContent', { frameId: frame.id, html });
  const { stream } = await page('Page.printToPDF', {
    printBackground: true,
    preferCSSPageSize: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    transferMode: 'ReturnAsStream',
  });
  return readStream(page, stream);
}

/** The PDF a piece at a time: as one text, that of 43 areas would be longer than a text may be. */
async function readStream(page: Devtools['ask'], handle: unknown): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  for (;;) {
    const { data, eof, base64Encoded } = await page('IO.read', { handle });
    pieces.push(Buffer.from(String(data), base64Encoded ? 'base64' : 'utf8'));
    if (eof) return Buffer.concat(pieces);
  }
}

function notPrinted(browser: string, error: unknown): PcpError {
  return new PcpError({
    code: 'not-printed',
    message: `The browser did not print the report (${error instanceof Error ? error.message : String(error)}).`,
    hint: 'Open the report in a browser and print it to PDF there, or name another browser in PCP_BROWSER.',
    exitCode: exitCodes.internal,
    where: { file: browser },
  });
}
