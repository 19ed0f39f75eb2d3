import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/commands/index.ts';
import { completionScript, shells } from '../../src/cli/completion-script.ts';
import { printable } from '../../src/cli/terminal.ts';
import { runPcp } from './run-pcp.ts';

it('every file of src/cli/commands is a command of the list', () => {
  const files = readdirSync(new URL('../../src/cli/commands', import.meta.url)).filter(
    (name) => name !== 'index.ts',
  );
  expect(commands.map(({ name }) => `${name}.ts`).sort()).toEqual(files.sort());
});

describe('the command line', () => {
  it('prints help on standard output for no command', () => {
    const { code, out } = runPcp();
    expect(code).toBe(0);
    for (const { summary } of commands) expect(out).toContain(summary.slice(0, 30));
  });

  it('gives exit 2 for an unknown command, an unknown option and a bad date', () => {
    expect(runPcp('analize').code).toBe(2);
    expect(runPcp('analyse', '--colour').code).toBe(2);
    const { code, err } = runPcp('report', '--as-at', 'yesterday', '--out', 'out/none');
    expect(code).toBe(2);
    expect(err).toContain('next:');
  });
});

it.each([
  ['analyse', '--out', ''],
  ['analyse', '--force', ' '],
  ['report', '--as-at', ''],
  ['evaluate', '--gold', ''],
])('%s with nothing after %s is refused before anything is done', (...words) => {
  const { code, err } = runPcp(...words);
  expect(code).toBe(2);
  expect(err).toContain(`nothing after ${words[1]}`);
});

describe('explaining a sentence', () => {
  it('says of a Welsh sentence that it was not read, and gives no verdict', () => {
    const { code, out } = runPcp(
      'explain',
      "Byddaf yn gweithio gyda'r heddlu i leihau troseddau yn y gymuned ac i gefnogi dioddefwyr.",
    );
    expect(code).toBe(0);
    expect(out).toContain('Welsh, so not searched');
    expect(out).not.toMatch(/Chance of|Rules/);
  });

  it('refuses more text than anyone reads the explanation of', () => {
    for (const words of [['x '.repeat(3000)], ['We will help.', '--heading', 'x '.repeat(3000)]]) {
      const { code, err } = runPcp('explain', ...words);
      expect(code).toBe(2);
      expect(err).toContain('5000');
    }
  });

  it('a text that begins with a dash is refused with what to type instead, which works', () => {
    const { code, err } = runPcp('explain', '- Fund two youth workers');
    expect(code).toBe(2);
    expect(err).toContain('put -- before');
    expect(runPcp('explain', '--', '- Fund two youth workers').code).toBe(0);
    expect(runPcp('explain', '--colour').err).not.toContain('put -- before');
  });
});

describe('completion', () => {
  it.each(shells)('the %s script names every command and every option', (shell) => {
    const script = completionScript(shell, commands);
    for (const { name, options } of commands) {
      expect(script).toContain(name);
      for (const { flags } of options) expect(script).toContain(/--([a-z-]+)/.exec(flags)?.[1]);
    }
  });

  it('bash completes a command from its first letters', () => {
    const script = `${completionScript('bash', commands)}\nCOMP_WORDS=(pcp ana); COMP_CWORD=1; _pcp; echo "\${COMPREPLY[@]}"`;
    const { stdout, error } = spawnSync('bash', ['-c', script], { encoding: 'utf8' });
    if (!error) expect(stdout.trim()).toBe('analyse');
  });

  it('bash completes the action of a command that has several', () => {
    const script = `${completionScript('bash', commands)}\nCOMP_WORDS=(pcp taxonomy l); COMP_CWORD=2; _pcp; echo "\${COMPREPLY[@]}"`;
    const { stdout, error } = spawnSync('bash', ['-c', script], { encoding: 'utf8' });
    if (!error) expect(stdout.trim()).toBe('lint');
  });
});

it('control characters of a file name do not reach the terminal', () => {
  expect(printable('a\u001B[31mred\u0007')).toBe('a\uFFFD[31mred\uFFFD');
  expect(printable('plan\u202Efdp.exe')).toBe('plan\uFFFDfdp.exe');
});
