import { execFile } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { exitCodes, PcpError } from '../model/index.ts';

const run = promisify(execFile);

const mostFiles = 300;
const mostBytes = 16 * 1024 * 1024;

/**
 * The YAML files of a folder as a git revision has them; nothing is checked out. `folder` lies in the repository. Throws
 * PcpError (exit 2) for a name that is no revision, a folder in no repository, one that the revision has not, and where
 * git is not installed.
 */
export async function readRevision(
  revision: string,
  folder: string,
): Promise<{ name: string; text: string }[]> {
  if (!isRevisionName(revision))
    throw notARevision(revision, 'The name has signs that no revision is given by.');
  if (!existsSync(folder)) throw noFolder(folder);
  const top = await repositoryOf(folder, revision);
  const commit = await commitOf(revision, top);
  const path = relative(top, realpathSync(folder)).split(sep).join('/');
  const listed = await git(top, [
    'ls-tree',
    '-z',
    '--full-tree',
    commit,
    '--',
    path === '' ? '.' : `${path}/`,
  ]);
  const files = listed
    .split('\0')
    .flatMap((line) => {
      const [, hash, name] = /^100(?:644|755) blob ([0-9a-f]+)\t(.*\.ya?ml)$/s.exec(line) ?? [];
      return hash && name ? [{ hash, name: name.slice(name.lastIndexOf('/') + 1) }] : [];
    })
    .slice(0, mostFiles);
  if (files.length === 0) throw notThere(revision, path);
  const texts: { name: string; text: string }[] = [];
  for (const { hash, name } of files) texts.push({ name, text: await git(top, ['cat-file', 'blob', hash]) });
  return texts;
}

/**
 * A name that git cannot take for anything but a revision: letters, digits and the signs of branches, tags, hashes and
 * steps back ("main~2", "v1.0^", "HEAD@{1}"). No leading dash, no path, no range, no search through messages.
 */
export function isRevisionName(name: string): boolean {
  return (
    name.length <= 200 &&
    /^[\p{L}\p{N}_@][\p{L}\p{N}_./@~^{}+-]*$/u.test(name) &&
    !name.includes('..') &&
    !name.includes('{/')
  );
}

/** The folder at the top of the repository. */
async function repositoryOf(folder: string, revision: string): Promise<string> {
  try {
    return resolve((await git(folder, ['rev-parse', '--show-toplevel'])).trimEnd());
  } catch (error) {
    if (error instanceof PcpError) throw error;
    throw new PcpError({
      code: 'no-repository',
      message: `"${revision}" is no folder, and ${folder} lies in no git checkout that has revisions${saidBy(error)}.`,
      hint: 'Give two folders, such as a copy of the taxonomy from before the change; or run it in a git checkout.',
      exitCode: exitCodes.usage,
      where: { file: folder },
    });
  }
}

async function commitOf(revision: string, top: string): Promise<string> {
  try {
    return (
      await git(top, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])
    ).trim();
  } catch (error) {
    if (error instanceof PcpError) throw error;
    throw notARevision(revision, 'This checkout has no branch, tag or commit of that name.');
  }
}

/** Output of git, run without a shell, without asking anybody anything and without fetching anything. */
async function git(folder: string, words: readonly string[]): Promise<string> {
  const env = {
    ...process.env,
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_LITERAL_PATHSPECS: '1',
    LC_ALL: 'C',
  };
  // Set inside hooks, where they would lead to another repository than the folder's own.
  for (const name of ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX'])
    delete (env as NodeJS.ProcessEnv)[name];
  try {
    const options = { cwd: folder, env, maxBuffer: mostBytes, timeout: 30_000, windowsHide: true };
    return (await run('git', ['--no-pager', ...words], options)).stdout;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new PcpError({
      code: 'no-git',
      message: 'Revisions are read by the program git, which was not found.',
      hint: 'Install git, or give two folders instead.',
      exitCode: exitCodes.usage,
    });
  }
}

function saidBy(error: unknown): string {
  const line = String((error as { stderr?: unknown }).stderr ?? '').split('\n')[0]!;
  return line === '' ? '' : ` (git: ${line.replace(/^fatal: /, '')})`;
}

function notARevision(revision: string, why: string): PcpError {
  return new PcpError({
    code: 'no-such-taxonomy',
    message: `"${revision}" is neither a folder nor a git revision. ${why}`,
    hint: 'Give a folder of taxonomy files, or a branch, tag or commit such as HEAD, main~1 or v1.0.',
    exitCode: exitCodes.usage,
  });
}

function noFolder(file: string): PcpError {
  return new PcpError({
    code: 'path-not-found',
    message: 'There is no folder at this path, so no repository is known whose revisions are meant.',
    hint: 'Name the folder of the taxonomy in its checkout with --taxonomy.',
    exitCode: exitCodes.usage,
    where: { file },
  });
}

function notThere(revision: string, path: string): PcpError {
  return new PcpError({
    code: 'no-taxonomy',
    message: `The revision "${revision}" has no taxonomy files in ${path || 'its top folder'}.`,
    hint: 'Give a revision that has the folder, or name another folder with --taxonomy.',
    exitCode: exitCodes.unreadableInput,
  });
}
