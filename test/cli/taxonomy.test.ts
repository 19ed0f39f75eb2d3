import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { runPcp } from './run-pcp.ts';

const folder = mkdtempSync(join(tmpdir(), 'pcp-taxonomy-'));
const own = fileURLToPath(new URL('../../corpus/taxonomy', import.meta.url));
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
    return runPcp('taxonomy', ...words, '--taxonomy', folder);
  } finally {
    writeFileSync(facet, before);
  }
}

describe("the project's own taxonomy", () => {
  it('passes lint without an error', () => {
    const { code, out } = runPcp('taxonomy', 'lint', '--json');
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
    expect(out).toContain('FAIL  commissioning: belong 2 of 3');
    expect(out).toMatch(/"We will paint .* should be given "commissioning"/);
  });

  it('test of a taxonomy that cannot be read is exit 3, and so is show', () => {
    for (const action of ['test', 'show'])
      expect(changed('status: stable', 'status: good', action).code).toBe(3);
  });
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
