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

type Environment = Readonly<Record<string, string | undefined>>;

/** What a search looks at; a test gives its own. */
export type Places = Readonly<{
  environment?: Environment;
  platform?: string;
  home?: string;
  exists?: (path: string) => boolean;
}>;

/** Path of an installed Chrome, Edge or Chromium, or null. PCP_BROWSER comes first. Nothing is started. */
export function findBrowser({
  environment = process.env,
  platform = process.platform,
  home = homedir(),
  exists = existsSync,
}: Places = {}): string | null {
  const onPath = (environment.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => names.map((name) => join(folder, platform === 'win32' ? `${name}.exe` : name)));
  const candidates = [
    environment.PCP_BROWSER,
    ...usualPlaces(platform, environment),
    ...onPath,
    ...playwrightPlaces(environment, home),
  ];
  return candidates.find((path) => path !== undefined && path !== '' && exists(path)) ?? null;
}

/** Places where installers put a browser, by platform. */
function usualPlaces(platform: string, environment: Environment): string[] {
  if (platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return apps.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);
  }
  if (platform === 'win32') {
    const roots = [environment.PROGRAMFILES, environment['PROGRAMFILES(X86)'], environment.LOCALAPPDATA];
    const ends = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
      'Chromium\\Application\\chrome.exe',
    ];
    return roots.filter(Boolean).flatMap((root) => ends.map((end) => `${root}\\${end}`));
  }
  return ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'].flatMap((folder) =>
    names.map((name) => `${folder}/${name}`),
  );
}

/** The browser that playwright's installer put into its cache, newest first. */
function playwrightPlaces(environment: Environment, home: string): string[] {
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
