import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { logPath, openLog, readLogs } from '../../../src/io/decisions/index.ts';
import { draft, draftOf } from '../../review/drafts.ts';

const root = mkdtempSync(join(tmpdir(), 'pcp-log-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let out: string;
beforeEach(() => {
  out = mkdtempSync(join(root, 'run-'));
});

describe('a log of decisions', () => {
  it('gives an entry back that is in the file, with name, number and time', () => {
    const log = openLog(out, 'Reader One', () => Date.UTC(2026, 10, 2, 9));
    const saved = log.append(draft({ action: 'accept' }));
    expect(saved).toMatchObject({ reviewer: 'reader-one', sequence: 1, at: '2026-11-02T09:00:00.000Z' });
    expect(readLogs(out)[0]!.entries).toEqual([saved]);
    log.close();
    expect(readdirSync(join(out, 'decisions'))).toEqual(['reader-one.jsonl']);
  });

  it('never tells an earlier time than before, whatever the clock does', () => {
    const times = [Date.UTC(2026, 10, 2, 9), Date.UTC(2026, 10, 2, 8)];
    const log = openLog(out, 'a', () => times.shift()!);
    expect([log.append(draftOf(1)), log.append(draftOf(2))].map(({ at }) => at)).toEqual([
      '2026-11-02T09:00:00.000Z',
      '2026-11-02T09:00:00.000Z',
    ]);
    log.close();
  });

  it('has one writer: a second one is refused while the first is open', () => {
    const log = openLog(out, 'a');
    expect(() => openLog(out, 'a')).toThrow(/by another program/);
    openLog(out, 'b').close();
    log.close();
    openLog(out, 'a').close();
  });

  it('takes over from a writer that is no longer there', () => {
    openLog(out, 'a').close();
    writeFileSync(`${logPath(out, 'a')}.lock`, JSON.stringify({ pid: 4_194_304, host: hostname() }));
    openLog(out, 'a').close();
    expect(existsSync(`${logPath(out, 'a')}.lock`)).toBe(false);
  });

  it('cut off at any byte keeps every whole line, says that one was torn, and goes on', () => {
    const log = openLog(out, 'a');
    const first = log.append(draftOf(1));
    const size = readFileSync(log.file).length;
    log.append(draftOf(2));
    log.close();
    const whole = readFileSync(log.file);
    for (let length = size + 1; length < whole.length - 1; length += 37) {
      writeFileSync(log.file, whole);
      truncateSync(log.file, length);
      expect(readLogs(out)[0]).toMatchObject({ entries: [first], problems: [{ code: 'torn-line' }] });
      const again = openLog(out, 'a');
      expect(again.problems).toMatchObject([{ code: 'torn-line' }]);
      const next = again.append(draftOf(3));
      again.close();
      expect(readLogs(out)[0]).toMatchObject({ entries: [first, next], problems: [] });
    }
    expect(existsSync(`${log.file}.torn`)).toBe(true);
  });

  it('that lacks only its last end of line has lost nothing', () => {
    const log = openLog(out, 'a');
    const saved = [log.append(draftOf(1)), log.append(draftOf(2))];
    log.close();
    truncateSync(log.file, readFileSync(log.file).length - 1);
    expect(readLogs(out)[0]).toMatchObject({ entries: saved, problems: [] });
    const again = openLog(out, 'a');
    expect(again.entries).toEqual(saved);
    again.close();
    expect(readFileSync(log.file, 'utf8')).toMatch(/\n$/);
  });

  it('is read past a line that is none, and one of a newer version is kept and told', () => {
    const log = openLog(out, 'a');
    const saved = log.append(draftOf(1));
    log.close();
    writeFileSync(log.file, `\0\0\0\n{"schemaVersion":2}\n${readFileSync(log.file, 'utf8')}`);
    const [read] = readLogs(out);
    expect(read!.entries).toEqual([saved]);
    expect(read!.problems.map(({ message }) => message)).toEqual([
      'Line 1 is not a decision: it is not JSON.',
      'Line 2 is not a decision: it was written by a newer version of pcp.',
    ]);
  });

  it('is written anew with all that it held when its folder, its file or its lock was deleted', () => {
    const before = openLog(out, 'a');
    const saved = [before.append(draftOf(1))];
    before.close();
    const log = openLog(out, 'a');
    saved.push(log.append(draftOf(2)));
    for (const [at, path] of [join(out, 'decisions'), log.file, out, `${log.file}.lock`].entries()) {
      rmSync(path, { recursive: true });
      saved.push(log.append(draftOf(at + 3)));
      expect(readLogs(out)).toMatchObject([{ entries: saved, problems: [] }]);
      expect(() => openLog(out, 'a')).toThrow(/by another program/);
    }
    log.close();
    expect(readdirSync(join(out, 'decisions'))).toEqual(['a.jsonl']);
  });

  it('keeps what stands in a file that took its place', () => {
    const log = openLog(out, 'a');
    const first = log.append(draftOf(1));
    const older = readFileSync(log.file);
    const second = log.append(draftOf(2));
    rmSync(log.file);
    writeFileSync(log.file, `${older}{"schemaVersion":2}\n`);
    const third = log.append(draftOf(3));
    log.close();
    const [read] = readLogs(out);
    expect(read!.entries).toEqual([first, second, third]);
    expect(read!.problems).toMatchObject([{ code: 'decision-line', where: { line: 2 } }]);
  });

  it('refuses a decision while it cannot be written anew, and then loses none that it took', () => {
    const log = openLog(out, 'a');
    const first = log.append(draftOf(1));
    rmSync(join(out, 'decisions'), { recursive: true });
    writeFileSync(join(out, 'decisions'), 'a file where the folder was');
    expect(() => log.append(draftOf(2))).toThrow(
      expect.objectContaining({
        code: 'decision-not-saved',
        message: expect.stringContaining('was deleted or replaced, and cannot be written anew'),
      }),
    );
    rmSync(join(out, 'decisions'));
    const third = log.append(draftOf(3));
    log.close();
    expect(readLogs(out)).toMatchObject([{ entries: [first, third], problems: [] }]);
  });

  it('leaves another writer alone who took over where the folder was deleted', () => {
    const log = openLog(out, 'a');
    log.append(draftOf(1));
    rmSync(join(out, 'decisions'), { recursive: true });
    const other = openLog(out, 'a');
    expect(() => log.append(draftOf(2))).toThrow(/cannot be written anew \(log-in-use\)/);
    log.close();
    expect(() => openLog(out, 'a')).toThrow(/by another program/);
    const saved = other.append(draftOf(3));
    other.close();
    expect(readLogs(out)).toMatchObject([{ entries: [saved] }]);
  });

  it('takes nothing from another writer where only the lock was deleted', () => {
    const log = openLog(out, 'a');
    const saved = [log.append(draftOf(1))];
    rmSync(`${log.file}.lock`);
    const other = openLog(out, 'a');
    saved.push(other.append(draftOf(2)));
    expect(() => log.append(draftOf(3))).toThrow(/cannot be written anew \(log-in-use\)/);
    other.close();
    saved.push(log.append(draftOf(4)));
    log.close();
    expect(readLogs(out)).toMatchObject([{ entries: saved, problems: [] }]);
  });

  it('that cannot be opened is said without a word of deciding again', () => {
    writeFileSync(join(out, 'decisions'), 'a file where the folder should be');
    expect(() => openLog(out, 'a')).toThrow(
      expect.objectContaining({
        code: 'decision-not-saved',
        message: expect.stringMatching(
          /^No decision could be saved here: the file cannot be written \(E\w+\)\.$/,
        ),
        hint: expect.stringMatching(/then start again\.$/),
      }),
    );
  });

  it('in which nothing was decided leaves no file', () => {
    openLog(out, 'a').close();
    expect(readdirSync(join(out, 'decisions'))).toEqual([]);
  });

  it('has a name that every system takes, whatever the reviewer is called', () => {
    expect(logPath('out', '../../Ärger & Söhne')).toBe(join('out', 'decisions', 'a-rger-so-hne.jsonl'));
    expect(logPath('out', 'CON')).toBe(join('out', 'decisions', 'con-.jsonl'));
    expect(logPath('out', '///')).toBe(join('out', 'decisions', 'reviewer.jsonl'));
  });
});
