import { execFile } from 'node:child_process';
import type { Picture, Recogniser } from '../../extract/index.ts';
import { pgm } from './pgm.ts';
import { readTsv } from './read-tsv.ts';

/** Longest time for one page, in milliseconds. */
const pageTime = 45_000;
const askTime = 5_000;
const mostOutput = 64 * 1024 * 1024;

/**
 * The program tesseract, where it is on the path (or at `command`) and knows English; else null. It reads the picture
 * from its standard input, so that no file is written; no shell is used.
 */
export async function openProgram(command = 'tesseract'): Promise<Recogniser | null> {
  try {
    const [version, languages] = await Promise.all([
      run(command, ['--version'], askTime),
      run(command, ['--list-langs'], askTime),
    ]);
    if (!/^eng$/m.test(languages)) return null;
    const number = /tesseract v?(\d[\w.]*)/.exec(version)?.[1] ?? 'of unknown version';
    return {
      name: `tesseract ${number}`,
      recognise: async (picture) =>
        readTsv(await run(command, argumentsFor(picture), pageTime, pgm(picture))),
      close: async () => {},
    };
  } catch {
    return null;
  }
}

/** Page segmentation mode 3 (automatic): the mode for one block would run columns together. */
function argumentsFor(picture: Picture): string[] {
  return ['stdin', 'stdout', '-l', 'eng', '--psm', '3', '--dpi', String(Math.round(picture.dpi)), 'tsv'];
}

function run(command: string, args: readonly string[], timeout: number, input?: Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    const options = {
      timeout,
      killSignal: 'SIGKILL',
      maxBuffer: mostOutput,
      windowsHide: true,
      // One thread: its threads wait for one another more than they work.
      env: { ...process.env, OMP_THREAD_LIMIT: '1' },
    } as const;
    const child = execFile(command, [...args], options, (error, stdout, stderr) => {
      if (error === null) resolve(stdout || stderr);
      else if (error.killed) reject(new Error(`it took longer than ${timeout / 1000} seconds`));
      else reject(new Error(`the program tesseract failed (${error.code ?? error.signal ?? 'no reason'})`));
    });
    // A program that ends early closes its input; its exit tells why.
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}
