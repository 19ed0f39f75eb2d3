import { randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { writeWhole } from '../files.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The folder of this person on this machine, for what is of no concern to a run: PCP_HOME, else where the system keeps
 * settings. Nothing is made.
 */
export function ownFolder(
  environment: Environment = process.env,
  platform: string = process.platform,
): string {
  if (environment.PCP_HOME) return environment.PCP_HOME;
  if (platform === 'win32') return join(environment.APPDATA ?? join(homedir(), 'AppData', 'Roaming'), 'pcp');
  return join(environment.XDG_CONFIG_HOME || join(homedir(), '.config'), 'pcp');
}

/** Letters that are not taken for each other or for digits. */
const letters = 'bcdfghjkmnpqrstvwxz';
const pseudonym = /^reader-[a-z]{5}$/;

/** The name under which this person decides where none is given; made up once and kept. */
export function ownPseudonym(folder: string = ownFolder()): string {
  const file = join(folder, 'reader');
  const known = readText(file)?.trim() ?? '';
  if (pseudonym.test(known)) return known;
  const name = `reader-${Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join('')}`;
  try {
    writeWhole(file, `${name}\n`);
  } catch {
    // It is told on the command line, and can be given by --reviewer the next time.
  }
  return name;
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
