import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { lockFolder } from '../../src/io/run-lock.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pcp-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const lockOf = (holder: object) => writeFileSync(join(folder, '.run.lock'), JSON.stringify(holder));
const now = () => new Date().toISOString();
const inUse = expect.objectContaining({ code: 'folder-in-use', exitCode: 2 });

it('a folder is kept from a second run until the first ends', () => {
  const release = lockFolder(folder);
  expect(() => lockFolder(folder)).toThrowError(inUse);
  release();
  lockFolder(folder)();
  expect(existsSync(folder)).toBe(true);
  expect(existsSync(join(folder, '.run.lock'))).toBe(false);
});

it('a lock whose process is gone, is older than any run or was never written out holds nobody up', () => {
  const gone = spawnSync(process.execPath, ['-e', '']).pid;
  lockOf({ pid: gone, host: hostname(), since: now() });
  lockFolder(folder)();
  lockOf({ pid: process.pid, host: hostname(), since: '2020-01-01T00:00:00Z' });
  lockFolder(folder)();
  writeFileSync(join(folder, '.run.lock'), '{"pid":');
  expect(() => lockFolder(folder)).toThrowError(inUse);
  utimesSync(join(folder, '.run.lock'), 0, 0);
  lockFolder(folder)();
});

it('a run on another machine is taken to be at work', () => {
  lockOf({ pid: 1, host: 'elsewhere.example', since: now() });
  expect(() => lockFolder(folder)).toThrowError(inUse);
});

it('a folder that was made for a run which wrote nothing is gone with the lock', () => {
  lockFolder(join(folder, 'new', 'inner'))();
  expect(existsSync(join(folder, 'new'))).toBe(false);
  expect(existsSync(folder)).toBe(true);
});
