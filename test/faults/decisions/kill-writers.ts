import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLog, readLogs } from '../../../src/io/decisions/index.ts';
import { seeded } from '../random.ts';

/** What many kills left behind. */
export type KillOutcome = Readonly<{
  kills: number;
  /** Decisions that were said to be saved, and those of them that are not in the log. */
  saved: number;
  lost: number;
  /** Openings that set a torn line aside, and files that could not be read to their end. */
  torn: number;
  unreadable: number;
}>;

const program = join(import.meta.dirname, 'deciding-process.ts');

/**
 * Starts a process that decides, and kills it with SIGKILL at a moment that the seed chooses, again and again on one log.
 * After each kill the log is read as a reader reads it; the next process repairs it.
 */
export async function killWriters(kills: number, seed: number): Promise<KillOutcome> {
  const out = mkdtempSync(join(tmpdir(), 'pcp-kills-'));
  mkdirSync(join(out, 'decisions'));
  const random = seeded(seed);
  const saved = new Set<string>();
  let [torn, unreadable] = [0, 0];
  try {
    for (let kill = 0; kill < kills; kill++) {
      const heard = await killedAfter(out, random.next() * 12, random.below(60));
      for (const id of heard.saved) saved.add(id);
      torn += heard.torn;
      if (readLogs(out).some(({ problems }) => problems.some(({ severity }) => severity === 'error')))
        unreadable++;
    }
    // The last opening repairs what the last kill left.
    openLog(out, 'kill').close();
    const there = new Set(readLogs(out).flatMap(({ entries }) => entries.map(({ id }) => id)));
    const lost = [...saved].filter((id) => !there.has(id)).length;
    const file = readFileSync(join(out, 'decisions', 'kill.jsonl'), 'utf8');
    if (!file.endsWith('\n')) unreadable++;
    if (existsSync(join(out, 'decisions', 'kill.jsonl.lock'))) unreadable++;
    return { kills, saved: saved.size, lost, torn, unreadable };
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

/** Runs a writer until it has said `least` decisions and some milliseconds more have passed, then kills it. */
async function killedAfter(out: string, milliseconds: number, least: number) {
  const child = spawn(process.execPath, [program, out, 'kill'], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  const started = new Promise<void>((resolve) => {
    child.stdout.on('data', (bytes: Buffer) => {
      said += bytes.toString('utf8');
      if ((said.match(/\n/g)?.length ?? 0) > least) resolve();
    });
    child.on('exit', () => resolve());
  });
  await started;
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  child.kill('SIGKILL');
  await once(child, 'close');
  const lines = said.split('\n').slice(0, -1);
  return {
    saved: lines.filter((line) => line.startsWith('saved ')).map((line) => line.slice(6)),
    torn: lines.filter((line) => line === 'problem torn-line').length,
  };
}
