// Finds an installed Chrome, Edge or Chromium for the browser tests, or installs one, and says what it does.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
];

/** Places where installers put a browser, by platform. */
function usualPlaces(platform, environment) {
  if (platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
    );
  }
  if (platform === 'win32') {
    const roots = [
      environment.PROGRAMFILES,
      environment['PROGRAMFILES(X86)'],
      environment.LOCALAPPDATA,
    ].filter(Boolean);
    const ends = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
      'Chromium\\Application\\chrome.exe',
    ];
    return roots.flatMap((root) => ends.map((end) => `${root}\\${end}`));
  }
  return ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'].flatMap((folder) =>
    names.map((name) => `${folder}/${name}`),
  );
}

/** The browser that playwright's installer put into its cache, newest first. */
function playwrightPlaces(environment, home) {
  const cache = environment.PLAYWRIGHT_BROWSERS_PATH ?? join(home, '.cache', 'ms-playwright');
  if (!existsSync(cache)) return [];
  const ends = [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-win/chrome.exe',
    'chrome-win64/chrome.exe',
  ];
  return readdirSync(cache)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
    .flatMap((name) => ends.map((end) => join(cache, name, end)));
}

/** Path of an installed browser, or null. PCP_BROWSER comes first. */
export function findBrowser({
  environment = process.env,
  platform = process.platform,
  home = homedir(),
  exists = existsSync,
} = {}) {
  const onPath = (environment.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, platform === 'win32' ? `${name}.exe` : name)));
  const candidates = [
    environment.PCP_BROWSER,
    ...usualPlaces(platform, environment),
    ...onPath,
    ...playwrightPlaces(environment, home),
  ];
  return candidates.find((path) => path && exists(path)) ?? null;
}

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
