import { expect, it } from 'vitest';
import { openerFor, openPage } from '../../src/io/browser/open-page.ts';

it('each system has a program that opens an address, and no shell reads the address', () => {
  const address = 'http://127.0.0.1:1/?token=a&b;c';
  for (const platform of ['linux', 'darwin', 'win32', 'freebsd']) {
    const [program, words] = openerFor(platform, address);
    expect(words.at(-1)).toBe(address);
    expect(program).not.toMatch(/cmd|sh$|powershell/);
  }
});

it('a program that is not there opens nothing, and that is told', async () => {
  const path = process.env.PATH;
  process.env.PATH = '';
  try {
    expect(await openPage('http://127.0.0.1:1/', 'linux')).toBe(false);
  } finally {
    process.env.PATH = path;
  }
});
