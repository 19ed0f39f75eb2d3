import { describe, expect, it } from 'vitest';
import { ensureBrowser, findBrowser } from '../find-browser.mjs';

describe('finding a browser', () => {
  it('takes the one named by PCP_BROWSER before any other', () => {
    const found = findBrowser({
      environment: { PCP_BROWSER: '/opt/mine', PATH: '' },
      platform: 'linux',
      exists: () => true,
    });
    expect(found).toBe('/opt/mine');
  });

  it('finds Edge on Windows and Chrome on a Mac in their usual places', () => {
    const edge = 'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe';
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    const environment = { PROGRAMFILES: 'C:\\Program Files', PATH: '' };
    expect(
      findBrowser({ environment, platform: 'win32', home: '/nowhere', exists: (path) => path === edge }),
    ).toBe(edge);
    expect(
      findBrowser({
        environment: { PATH: '' },
        platform: 'darwin',
        home: '/nowhere',
        exists: (path) => path === chrome,
      }),
    ).toBe(chrome);
  });

  it('is null where there is none', () => {
    expect(
      findBrowser({
        environment: { PATH: '/bin' },
        platform: 'linux',
        home: '/nowhere',
        exists: () => false,
      }),
    ).toBeNull();
  });
});

// The installers themselves are faked: playwright's has not been run for real.
describe('installing a browser', () => {
  function install(overrides: Parameters<typeof ensureBrowser>[0]) {
    const ran: string[] = [];
    const said: string[] = [];
    let installed = false;
    const path = ensureBrowser({
      find: () => (installed ? '/usr/bin/chromium' : null),
      run: (command, args) => {
        ran.push([command, ...args].join(' '));
        installed = true;
        return 0;
      },
      say: (text) => said.push(text),
      cli: 'cli.js',
      ...overrides,
    });
    return { path, ran, said };
  }

  it('uses the packages of Debian as root', () => {
    const { path, ran, said } = install({ isRoot: true, isDebian: true });
    expect(path).toBe('/usr/bin/chromium');
    expect(ran).toEqual([
      'apt-get update',
      'apt-get install -y --no-install-recommends chromium fonts-liberation',
    ]);
    expect(said[0]).toContain('installing Chromium');
  });

  it("uses playwright's installer for everybody else", () => {
    const { ran } = install({ isRoot: false, isDebian: true });
    expect(ran).toEqual([`${process.execPath} cli.js install chromium`]);
  });

  it('says what to do where the installer fails', () => {
    const { path, said } = install({ isRoot: false, isDebian: false, run: () => 7 });
    expect(path).toBeNull();
    expect(said.at(-1)).toContain('set PCP_BROWSER');
  });

  it('installs nothing where one is found', () => {
    const { ran, path } = install({ find: () => '/usr/bin/google-chrome' });
    expect(path).toBe('/usr/bin/google-chrome');
    expect(ran).toEqual([]);
  });
});
