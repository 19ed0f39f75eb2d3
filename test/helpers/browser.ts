import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from '../find-browser.mjs';

/** A headless browser for tests, offline. Throws where none is installed: `npm test` finds or installs one first. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (!executablePath)
    throw new Error('no Chrome, Edge or Chromium was found; run "npm test", which installs one');
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}
