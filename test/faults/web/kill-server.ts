import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLogs } from '../../../src/io/decisions/index.ts';
import { openSession, type PageSession } from '../../web/server/page-session.ts';
import { makeRunFolder } from '../../web/server/run-folder.ts';
import { remove } from '../../web/server/served.ts';
import type { KillOutcome } from '../decisions/kill-writers.ts';
import { seeded } from '../random.ts';

const launch = join(import.meta.dirname, '../../../src/cli/launch.mjs');
/** How many decisions are on their way at once. */
const lanes = 3;

/**
 * Starts `pcp review`, decides over its page, and kills it with SIGKILL at a moment that the seed chooses, again and again on one
 * run. What was answered as saved must be in the log, whatever was on its way; after each kill the log is read as a reader reads
 * it, and the next start repairs it.
 */
export async function killServer(
  kills: number,
  seed: number,
  onKill: (kill: number) => void = () => {},
): Promise<KillOutcome> {
  const out = await makeRunFolder(['greater-brantwick-2021.html']);
  const random = seeded(seed);
  const saved = new Set<string>();
  let [torn, unreadable] = [0, 0];
  try {
    for (let kill = 0; kill < kills; kill++) {
      const { child, said, page } = await start(out);
      if (said.err().includes('torn-line')) torn++;
      if (kill === 0) await page.post('practice', { override: 'Kills are practice enough.' });
      const { key } = (await page.get('queue')).body.rows[0];
      await decideUntilKilled(child, page, key, saved, random.next() * 30, saved.size + random.below(25));
      if (readLogs(out).some(({ problems }) => problems.some(({ severity }) => severity === 'error')))
        unreadable++;
      onKill(kill + 1);
    }
    // The last start repairs what the last kill left, and ends as it is told.
    const { child } = await start(out);
    child.kill('SIGTERM');
    const [code] = await once(child, 'close');
    if (code !== 0 || existsSync(join(out, 'decisions', 'kill.jsonl.lock'))) unreadable++;
    const there = new Set(readLogs(out).flatMap(({ entries }) => entries.map(({ id }) => id)));
    if (!readFileSync(join(out, 'decisions', 'kill.jsonl'), 'utf8').endsWith('\n')) unreadable++;
    return {
      kills,
      saved: saved.size,
      lost: [...saved].filter((id) => !there.has(id)).length,
      torn,
      unreadable,
    };
  } finally {
    remove(out);
  }
}

async function start(
  out: string,
): Promise<{ child: ChildProcess; page: PageSession; said: { err(): string } }> {
  const words = ['review', '--reviewer', 'kill', '--out', out, '--no-open', '--json'];
  const child = spawn(process.execPath, [launch, ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
  let [text, err] = ['', ''];
  child.stderr.on('data', (part: Buffer) => {
    err += part.toString('utf8');
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (part: Buffer) => {
      text += part.toString('utf8');
      if (text.endsWith('}\n')) resolve(JSON.parse(text).url);
    });
    child.once('close', () => reject(new Error(`pcp review ended: ${err}`)));
  });
  return { child, page: await openSession(url), said: { err: () => err } };
}

/** Decides in several lanes; kills once so many more are saved and some milliseconds have passed. */
async function decideUntilKilled(
  child: ChildProcess,
  page: PageSession,
  item: string,
  saved: Set<string>,
  milliseconds: number,
  until: number,
): Promise<void> {
  const closed = once(child, 'close');
  let isKilled = false;
  const lane = async (): Promise<void> => {
    for (let number = 0; !isKilled; number++) {
      const text = `Note ${number} ${'£'.repeat((number * 37) % 900)}`;
      const answer = await page.decide({ mode: 'first', action: 'note', item, text }).catch(() => null);
      if (answer?.entry) saved.add(answer.entry.id);
      else return;
      if (saved.size > until) setTimeout(kill, milliseconds);
    }
  };
  const kill = (): void => {
    isKilled = true;
    child.kill('SIGKILL');
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  await closed;
}
