import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isRevisionName, readRevision } from '../../src/io/revision.ts';

const top = mkdtempSync(join(tmpdir(), 'pcp-revision-'));
const folder = join(top, 'words', 'taxonomy');
const git = (...words: string[]) =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...words], {
    cwd: top,
    stdio: 'pipe',
  });
const hasGit = (() => {
  try {
    execFileSync('git', ['--version'], { stdio: 'pipe' });
    return true;
  } catch {
    return false;
  }
})();
afterAll(() => rmSync(top, { recursive: true, force: true }));

describe('the name of a revision', () => {
  it.each(['HEAD', 'main~2', 'v1.0^', 'feature/lamps', 'HEAD@{1}', 'a1b2c3d'])('%s may be one', (name) => {
    expect(isRevisionName(name)).toBe(true);
  });

  it.each([
    '--upload-pack=touch x',
    '-n',
    'HEAD:corpus',
    'main..other',
    '$(touch x)',
    'a;b',
    'a b',
    'HEAD^{/x}',
    'a\nb',
    '',
    'x'.repeat(201),
  ])('%j is none', (name) => {
    expect(isRevisionName(name)).toBe(false);
  });
});

describe.skipIf(!hasGit)('a revision', () => {
  beforeAll(() => {
    mkdirSync(join(folder, 'deeper'), { recursive: true });
    git('init', '-q');
    writeFileSync(join(folder, 'light.yaml'), 'first: é\n');
    writeFileSync(join(folder, 'notes.txt'), 'no taxonomy\n');
    writeFileSync(join(folder, 'deeper', 'more.yaml'), 'not read\n');
    git('add', '.');
    git('commit', '-qm', 'first');
    writeFileSync(join(folder, 'light.yaml'), 'second\n');
    writeFileSync(join(folder, 'dark.yaml'), 'dark\n');
    git('add', '.');
    git('commit', '-qm', 'second');
    writeFileSync(join(folder, 'light.yaml'), 'not committed\n');
  });

  it('gives the YAML files of the folder as they were, whatever lies there now', async () => {
    expect(await readRevision('HEAD~1', folder)).toEqual([{ name: 'light.yaml', text: 'first: é\n' }]);
    expect((await readRevision('HEAD', folder)).map(({ name, text }) => [name, text])).toEqual([
      ['dark.yaml', 'dark\n'],
      ['light.yaml', 'second\n'],
    ]);
  });

  it('that is not there, or has not the folder, is refused with what and what next', async () => {
    await expect(readRevision('nowhere', folder)).rejects.toMatchObject({
      code: 'no-such-taxonomy',
      exitCode: 2,
    });
    await expect(readRevision('--help', folder)).rejects.toMatchObject({ code: 'no-such-taxonomy' });
    await expect(readRevision('HEAD', join(top, 'words'))).rejects.toMatchObject({ code: 'no-taxonomy' });
    await expect(readRevision('HEAD', join(top, 'gone'))).rejects.toMatchObject({ code: 'path-not-found' });
  });

  it('of a folder in no checkout is refused with what to give instead', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'pcp-outside-'));
    try {
      await expect(readRevision('HEAD', outside)).rejects.toMatchObject({
        code: 'no-repository',
        hint: expect.stringContaining('two folders'),
      });
    } finally {
      rmSync(outside, { recursive: true });
    }
  });
});
