import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSession } from '../web/server/page-session.ts';
import { makeRunFolder } from '../web/server/run-folder.ts';
import { remove } from '../web/server/served.ts';

const launch = join(import.meta.dirname, '../../src/cli/launch.mjs');
let out: string;
let home: string;
beforeAll(async () => {
  out = await makeRunFolder(['greater-brantwick-2021.html']);
  home = mkdtempSync(join(tmpdir(), 'pcp-home-'));
});
afterAll(() => {
  remove(out);
  remove(home);
});

type Running = Readonly<{
  child: ChildProcess;
  out(): string;
  err(): string;
  said(pattern: RegExp): Promise<string>;
}>;

/** Starts `pcp review` as a user would; what it says is there as it comes. */
function review(words: readonly string[], environment: Readonly<Record<string, string>> = {}): Running {
  const child = spawn(process.execPath, [launch, 'review', '--out', out, ...words], {
    env: { ...process.env, NO_COLOR: '1', PCP_HOME: home, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [text, err] = ['', ''];
  child.stdout.on('data', (part: Buffer) => {
    text += part.toString('utf8');
  });
  child.stderr.on('data', (part: Buffer) => {
    err += part.toString('utf8');
  });
  const said = async (pattern: RegExp): Promise<string> => {
    for (let wait = 0; wait < 2000; wait++) {
      const found = pattern.exec(`${text}\n${err}`);
      if (found) return found[1] ?? found[0];
      if (child.exitCode !== null) throw new Error(`ended with ${child.exitCode}: ${err}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(`it never said ${pattern}: ${text} ${err}`);
  };
  return { child, out: () => text, err: () => err, said };
}

const address = /(http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]+)/;

async function ended({ child }: Running, signal?: NodeJS.Signals): Promise<number | null> {
  if (signal) child.kill(signal);
  if (child.exitCode === null) await once(child, 'exit');
  return child.exitCode;
}

describe('pcp review without an action', () => {
  it('prints an address on standard output and all else on standard error, and serves the page there', async () => {
    const running = review(['--no-open']);
    const page = await openSession(await running.said(address));
    expect(running.out().trim()).toMatch(new RegExp(`^${address.source}$`));
    const name = await running.said(/You decide as (reader-[a-z]{5});/);
    expect((await page.get('state')).body).toMatchObject({ reviewer: name, isFictional: true });
    const html = await fetch(`${page.origin}/`, { headers: { cookie: page.cookie } });
    expect((await fetch(`${page.origin}/client/main.js`, { headers: { cookie: page.cookie } })).status).toBe(
      200,
    );
    expect([html.status, html.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(await ended(running, 'SIGTERM')).toBe(0);
    expect(running.err()).not.toMatch(/Warning/);
  });

  it('keeps the pseudonym that it made up, for this person and not in the run', async () => {
    const names = [];
    for (const _ of [1, 2]) {
      const running = review(['--no-open']);
      names.push(await running.said(/You decide as (reader-[a-z]{5});/));
      await running.said(/end with Ctrl\+C/);
      await ended(running, 'SIGTERM');
    }
    expect(names[0]).toBe(names[1]);
    expect(readFileSync(join(home, 'reader'), 'utf8').trim()).toBe(names[0]);
  });

  it('refuses a name of which no file can be called, and otherwise always says under which one decides', async () => {
    for (const name of ['Анна', '王', '😀', '../..']) {
      const odd = review(['--no-open', `--reviewer=${name}`]);
      expect([name, await ended(odd)]).toEqual([name, 2]);
      expect(odd.err()).toMatch(/letters a to z, digits, dots or hyphens, such as ada/);
    }
    expect(existsSync(join(out, 'decisions', 'reviewer.jsonl'))).toBe(false);
    const running = review(['--no-open', '--reviewer', '../Zoë']);
    await running.said(/You decide as zoe\./);
    await running.said(/end with Ctrl\+C/);
    await ended(running, 'SIGTERM');
    expect(existsSync(join(out, 'decisions', 'zoe.jsonl'))).toBe(false);
  });

  it('ends by Ctrl+C with code 130, the log closed and every decision kept', async () => {
    const running = review(['--no-open', '--reviewer', 'Ada B.', '--json']);
    const { url, port, reviewer } = JSON.parse(await running.said(/(\{.*\})/));
    expect([reviewer, new URL(url).port]).toEqual(['ada-b', String(port)]);
    const page = await openSession(url);
    await page.post('practice', { override: 'A test.' });
    const { key } = (await page.get('queue')).body.rows[0];
    const { entry } = await page.decide({ mode: 'first', action: 'reject', item: key });
    const log = join(out, 'decisions', 'ada-b.jsonl');
    expect(existsSync(`${log}.lock`)).toBe(true);
    expect(await ended(running, 'SIGINT')).toBe(130);
    expect(existsSync(`${log}.lock`)).toBe(false);
    expect(readFileSync(log, 'utf8')).toContain(entry!.id);
  });

  it('lets nobody decide twice at once under one name, and says so', async () => {
    const running = review(['--no-open', '--reviewer', 'ben']);
    await running.said(address);
    const second = review(['--no-open', '--reviewer', 'ben']);
    expect(await ended(second)).toBe(2);
    expect(second.err()).toMatch(/being written by another program[\s\S]*\[log-in-use\]/);
    await ended(running, 'SIGTERM');
  });

  it('says plainly that a port is taken, and that a number is none', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as { port: number };
    const taken = review(['--no-open', '--reviewer', 'cem', '--port', String(port)]);
    expect(await ended(taken)).toBe(2);
    expect(taken.err()).toMatch(/is used by another program\. \[port-in-use\][\s\S]*Leave --port out/);
    expect(existsSync(join(out, 'decisions', 'cem.jsonl.lock'))).toBe(false);
    other.close();
    const odd = review(['--no-open', '--port', '99999']);
    expect(await ended(odd)).toBe(2);
    expect(odd.err()).toMatch(/no whole number from 1 to 65535/);
    expect(odd.err()).not.toMatch(/such as 0/);
  });

  it('opens the browser of the system without a shell, and says how where it cannot', async () => {
    const bin = mkdtempSync(join(tmpdir(), 'pcp-bin-'));
    try {
      const opener = process.platform === 'darwin' ? 'open' : 'xdg-open';
      writeFileSync(join(bin, opener), `#!/bin/sh\nprintf '%s' "$1" > '${join(bin, 'opened')}'\n`);
      chmodSync(join(bin, opener), 0o755);
      const running = review(['--reviewer', 'dan'], { PATH: `${bin}:/usr/bin:/bin` });
      const url = await running.said(address);
      await running.said(/end with Ctrl\+C/);
      for (let wait = 0; wait < 200 && !existsSync(join(bin, 'opened')); wait++)
        await new Promise((resolve) => setTimeout(resolve, 20));
      expect(readFileSync(join(bin, 'opened'), 'utf8')).toBe(url);
      await ended(running, 'SIGTERM');
      rmSync(join(bin, opener));
      const without = review(['--reviewer', 'dan'], { PATH: bin });
      await without.said(/No browser could be opened from here: open the address above in yours/);
      await ended(without, 'SIGTERM');
    } finally {
      remove(bin);
    }
  });

  it('says what to do first where nothing was analysed, and takes no options of others', async () => {
    const { child, err } = review(['--no-open', '--out', join(out, 'nothing')]);
    await once(child, 'exit');
    expect([child.exitCode, err()]).toEqual([2, expect.stringMatching(/pcp analyse/)]);
    const odd = review(['--no-open', '--n', '4']);
    expect(await ended(odd)).toBe(2);
    expect(odd.err()).toMatch(/"pcp review" takes no --n/);
    const other = review(['status', '--reviewer', 'ada']);
    expect(await ended(other)).toBe(2);
    expect(other.err()).toMatch(/"pcp review status" takes no --reviewer/);
  });
});
