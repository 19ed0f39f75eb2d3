import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyWhole, writeWhole } from '../../src/io/files.ts';
import { findDocuments } from '../../src/io/find-documents.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pcp-files-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('writing a file', () => {
  it('makes the folders, replaces what was there and leaves no temporary file', () => {
    const path = join(folder, 'a', 'b.json');
    writeWhole(path, 'one');
    writeWhole(path, 'two');
    expect(readFileSync(path, 'utf8')).toBe('two');
    expect(readdirSync(join(folder, 'a'))).toEqual(['b.json']);
  });

  it('keeps every sign of a long text', () => {
    for (const start of ['', 'x']) {
      const text = start + '\u{1F6A8}'.repeat(1_200_000);
      writeWhole(join(folder, 'long'), text, false);
      expect(readFileSync(join(folder, 'long'), 'utf8') === text).toBe(true);
    }
  });

  it('says what to do where it cannot be written, and leaves the old file whole', () => {
    writeFileSync(join(folder, 'file'), 'kept');
    expect(() => writeWhole(join(folder, 'file', 'below.json'), 'x')).toThrowError(/could not be written/);
    expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('kept');
  });
});

describe('finding documents', () => {
  const endings = ['.pdf', '.txt'];
  const names = (paths: string[]) =>
    findDocuments(paths, endings).files.map(({ path }) => path.slice(folder.length + 1));

  it('searches folders to the bottom, passes over hidden, temporary and readme files, and sorts by path', () => {
    mkdirSync(join(folder, 'b', 'c'), { recursive: true });
    for (const name of ['z.pdf', 'b/c/y.txt', '.hidden.pdf', '~$open.pdf', 'README.txt', 'notes.xyz'])
      writeFileSync(join(folder, name), 'x');
    expect(names([folder])).toEqual(['b/c/y.txt', 'z.pdf']);
  });

  it('gives a file named twice, or reached by a link, once', () => {
    writeFileSync(join(folder, 'a.pdf'), 'x');
    symlinkSync(folder, join(folder, 'circle'));
    expect(names([folder, join(folder, 'a.pdf')])).toHaveLength(1);
  });

  it('takes a file of any ending that is named itself', () => {
    writeFileSync(join(folder, 'plan.unknown'), 'x');
    expect(names([join(folder, 'plan.unknown')])).toEqual(['plan.unknown']);
  });

  it('refuses a path that is not there with exit code 2', () => {
    expect(() => findDocuments([join(folder, 'none')], endings)).toThrowError(
      expect.objectContaining({ exitCode: 2, code: 'path-not-found' }),
    );
  });
});

it.skipIf(!existsSync('/proc/self'))(
  'a place where the system lets nobody make a folder ends with cannot-write, not never',
  () => {
    expect(() => writeWhole('/proc/pcp-here/a/b.json', 'x')).toThrowError(
      expect.objectContaining({ code: 'cannot-write', exitCode: 2 }),
    );
  },
);

it('a copy that cannot be made ends with cannot-write and leaves nothing behind', () => {
  writeFileSync(join(folder, 'file'), 'x');
  const into = (path: string) => () => copyWhole(join(folder, 'gone'), path);
  expect(into(join(folder, 'new.json'))).toThrowError(expect.objectContaining({ code: 'cannot-write' }));
  expect(into(join(folder, 'file', 'new.json'))).toThrowError(
    expect.objectContaining({ code: 'cannot-write', exitCode: 2 }),
  );
  expect(readdirSync(folder)).toEqual(['file']);
});
