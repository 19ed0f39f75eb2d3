import { spawn } from 'node:child_process';

/** The program that opens an address in the browser that this person uses, without a shell. */
export function openerFor(
  platform: string,
  address: string,
): readonly [program: string, words: readonly string[]] {
  if (platform === 'darwin') return ['open', [address]];
  // `start` is a word of a shell; this is what it calls.
  if (platform === 'win32') return ['rundll32', ['url.dll,FileProtocolHandler', address]];
  return ['xdg-open', [address]];
}

/** Opens an address in the system's browser; false where no program for it is there or it says that it could not. */
export function openPage(address: string, platform: string = process.platform): Promise<boolean> {
  const [program, words] = openerFor(platform, address);
  return new Promise((resolve) => {
    const child = spawn(program, words, { stdio: 'ignore', detached: true });
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
    // A browser that was started by it may stay; it is not waited for.
    child.unref();
  });
}
