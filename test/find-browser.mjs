// Finds an installed Chrome, Edge or Chromium for the browser tests, or installs one, and says what it does.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from '../src/io/browser/find-browser.ts';

export { findBrowser };

/**
 * An installed browser, installing one where there is none: as root on Debian from its packages, else by
 * playwright's installer. Returns null where that fails, having said why.
 */
export function ensureBrowser({
  find = findBrowser,
  run = runCommand,
  say = console.error,
  isRoot = process.getuid?.() === 0,
  isDebian = existsSync('/etc/debian_version'),
  cli = 'node_modules/playwright-core/cli.js',
} = {}) {
  const found = find();
  if (found) {
    say(`Browser tests use ${found}.`);
    return found;
  }
  const steps =
    isRoot && isDebian
      ? [
          ['apt-get', ['update']],
          ['apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation']],
        ]
      : [[process.execPath, [cli, 'install', 'chromium']]];
  say(
    `No Chrome, Edge or Chromium was found; installing Chromium with: ${steps.map(([command, args]) => `${command} ${args.join(' ')}`).join(' && ')}`,
  );
  for (const [command, args] of steps) {
    const status = run(command, args);
    if (status !== 0) {
      say(
        `That did not work (${command} ended with ${status}). Install Chrome, Edge or Chromium, or set PCP_BROWSER to its path, and run the tests again.`,
      );
      return null;
    }
  }
  const installed = find();
  say(
    installed
      ? `Browser tests use ${installed}.`
      : 'The installer ended well but no browser was found; set PCP_BROWSER to its path.',
  );
  return installed;
}

function runCommand(command, args) {
  const result = spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return result.status ?? 1;
}
