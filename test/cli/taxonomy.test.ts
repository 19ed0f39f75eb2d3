import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { runPcp } from './run-pcp.ts';

const folder = mkdtempSync(join(tmpdir(), 'pcp-taxonomy-'));
const own = fileURLToPath(new URL('../../corpus/taxonomy', import.meta.url));
const plan = fileURLToPath(new URL('../../corpus/plans/greater-brantwick-2021.html', import.meta.url));
const names = ['taxonomy.yaml', 'commissioning.yaml'];
for (const name of names) cpSync(join(own, name), join(folder, name));
const facet = join(folder, 'commissioning.yaml');
const before = readFileSync(facet, 'utf8');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs with one change to the copied facet, and puts it back. */
function changed(from: string, to: string, ...words: string[]): ReturnType<typeof runPcp> {
  expect(before).toContain(from);
  writeFileSync(facet, before.replace(from, to));
  try {
    const command = words[0] === 'analyse' ? words : ['taxonomy', ...words];
    return runPcp(...command, '--taxonomy', folder);
  } finally {
    writeFileSync(facet, before);
  }
}

describe("the project's own taxonomy", () => {
  it('passes lint without an error', () => {
    const { code, out } = runPcp(
      'taxonomy',
      'lint',
      '--json',
      '--documents',
      plan,
      '--out',
      join(folder, 'out'),
    );
    expect(JSON.parse(out)).toMatchObject({ errors: 0 });
    expect(code).toBe(0);
  });

  it('passes its own examples', () => {
    const { code, out } = runPcp('taxonomy', 'test');
    expect(out).not.toContain('FAIL');
    expect(out).toContain('pass  PRV-early: belong ');
    expect(code).toBe(0);
  });
});

describe('a planted fault', () => {
  it('lint says file, line, column and a fix, with exit 3', () => {
    const { code, out } = changed('label: Evaluation', 'label: Commissioning', 'lint');
    expect(code).toBe(3);
    expect(out).toMatch(/commissioning\.yaml, line \d+, column 5\n {2}next: /);
    expect(out).toContain('Errors: 1.');
  });

  it('test names the example and its category, with exit 5', () => {
    const { code, out } = changed('- We will commission a new', '- We will paint a new', 'test');
    expect(code).toBe(5);
    expect(out).toMatch(/^FAIL {2}commissioning: belong (\d+) of (?!\1\b)\d+/m);
    expect(out).toMatch(/"We will paint .* should be given "commissioning"/);
  });

  it('test of a taxonomy that cannot be read is exit 3, and so is show', () => {
    for (const action of ['test', 'show'])
      expect(changed('status: stable', 'status: good', action).code).toBe(3);
  });
});

describe('a taxonomy that cannot be used', () => {
  const beginnings = Array.from({ length: 7 }, (_, at) => `${'a'.repeat(at + 1)}*`).join('|');
  const runaway = `terms:\n      - ${beginnings} ... ${beginnings} ... ${beginnings}\n`;
  it.each([
    ['broken YAML', 'label: Commissioning, evaluation', 'label: a: b', 'taxonomy-yaml'],
    ['an unknown key', '    status: stable', '    colour: red\n    status: stable', 'taxonomy-schema'],
    ['a duplicate id', 'id: evaluation', 'id: commissioning', 'taxonomy-duplicate-id'],
    ['a circle', 'id: evaluation', 'id: evaluation\n    broader: evaluation', 'taxonomy-cycle'],
    ['a runaway pattern', 'terms:\n', runaway, 'taxonomy-slow-term'],
    ['another encoding', 'status: stable', 'status: stabl\uFFFD', 'taxonomy-encoding'],
  ])(
    'for %s is refused by lint and analyse with file, line and fix; nothing is written',
    (_, from, to, code) => {
      const out = join(folder, 'out');
      const linted = changed(from, to, 'lint', '--out', out, '--documents', plan);
      expect(linted.code).toBe(3);
      expect(linted.out).toMatch(
        new RegExp(`\\[${code}\\]\\n {2}where: .*commissioning\\.yaml, line \\d+, column \\d+\\n {2}next: `),
      );
      rmSync(out, { recursive: true, force: true });
      const analysed = changed(from, to, 'analyse', plan, '--out', out);
      expect(analysed.code).toBe(3);
      expect(analysed.err).toContain(`[${code}]`);
      expect(analysed.err).toMatch(/commissioning\.yaml, line \d+/);
      expect(existsSync(out)).toBe(false);
    },
  );
});

describe('pcp taxonomy show', () => {
  it('prints a category by its id, in any case of letters, or as JSON', () => {
    expect(runPcp('taxonomy', 'show', 'prv-EARLY').out).toContain('Early intervention (PRV-early)');
    expect(JSON.parse(runPcp('taxonomy', 'show', 'PRV-early', '--json').out).id).toBe('PRV-early');
  });

  it('prints the list, and the reference page', () => {
    expect(runPcp('taxonomy', 'show', '--taxonomy', folder).out).toContain('1 facet, ');
    expect(runPcp('taxonomy', 'show', '--taxonomy', folder, '--reference').out).toMatch(/^# Taxonomy \d/);
  });
});

it.each([
  [['lind'], 'lint'],
  [['lint', 'PRV-early'], 'takes no "PRV-early"'],
  [['test', '--reference'], 'takes no --reference'],
  [['show', 'PRV-erly'], 'Did you mean "PRV-early"'],
  [['show', 'PRV-early', '--reference'], 'one category'],
])('%j is refused with exit 2 and what is meant', (words, said) => {
  const { code, err } = runPcp('taxonomy', ...words);
  expect(code).toBe(2);
  expect(err).toContain(said);
});
