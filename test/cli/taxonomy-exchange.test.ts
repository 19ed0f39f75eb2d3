import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readExchange } from '../../src/io/read-exchange.ts';
import { runPcp } from './run-pcp.ts';

const folder = mkdtempSync(join(tmpdir(), 'pcp-exchange-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => join(folder, name);

// A small taxonomy, so that each run is quick.
const facet = `facet: light
label: Light
question: Does it speak of light?
categories:
  - id: lamp
    label: Lamps
    definition: What burns.
    terms: [oil lamp, =LED]
    examples:
      match: [An oil lamp., The oil lamps., LED]
      noMatch: [A fire., A sun., A moon.]
    since: 1.0.0
    status: stable
    sources: [book]
`;
let small: string;
let table: string;
beforeAll(() => {
  small = mkdtempSync(at('small-'));
  writeFileSync(join(small, 'light.yaml'), `# A comment.\n${facet}`);
  writeFileSync(join(small, 'taxonomy.yaml'), 'version: 1.2.3\nsources:\n  book: A book of lamps.\n');
  table = at('table.csv');
  writeFileSync(table, runPcp('taxonomy', 'export', '--format', 'csv', '--taxonomy', small).out);
});

describe('pcp taxonomy export', () => {
  it('prints the taxonomy alone on standard output, and what is lost on standard error', () => {
    const { code, out, err } = runPcp('taxonomy', 'export', '--format', 'qdc', '--taxonomy', small);
    expect(code).toBe(0);
    expect(out).toMatch(/^<\?xml.*\n<CodeBook [\s\S]*<\/CodeBook>\n$/);
    expect(err).toContain('The version (1.2.3) is left out');
    expect(err).toContain('Comments are left out');
  });

  it('lists the same losses with --json, with what is in the file', () => {
    const words = ['taxonomy', 'export', '--format', 'xlsx', '--taxonomy', small, '--json'];
    const report = JSON.parse(runPcp(...words).out);
    expect(report).toMatchObject({
      format: 'xlsx',
      version: '1.2.3',
      facets: 1,
      categories: 1,
      encoding: 'base64',
    });
    expect(report.losses).toHaveLength(1);
    expect(Buffer.from(report.content, 'base64').subarray(0, 2).toString()).toBe('PK');
  });

  it('writes the bytes of a workbook to a pipe, and refuses to write them to a terminal', () => {
    const launch = new URL('../../src/cli/launch.mjs', import.meta.url).pathname;
    const words = [launch, 'taxonomy', 'export', '--format', 'xlsx', '--taxonomy', small];
    const { stdout } = spawnSync(process.execPath, words);
    expect(stdout.subarray(0, 2).toString()).toBe('PK');
    // `script` gives a terminal where it is installed.
    const inTerminal = spawnSync('script', ['-qec', [process.execPath, ...words].join(' '), '/dev/null'], {
      encoding: 'utf8',
    });
    if (inTerminal.error) return;
    expect(inTerminal.status).toBe(2);
    expect(inTerminal.stdout).toContain('> taxonomy.xlsx');
  });

  it.each([
    [['export'], 'in which format'],
    [['export', '--format', 'skos'], 'skos-turtle'],
    [['export', 'a.csv', '--format', 'csv'], 'takes no "a.csv"'],
    [['import'], 'which file'],
    [['import', 'nowhere.csv', '--out', 'x'], 'no file "nowhere.csv"'],
  ])('%j is refused with exit 2 and what is meant', (words, said) => {
    const { code, err } = runPcp('taxonomy', ...words);
    expect(code).toBe(2);
    expect(err).toContain(said);
  });
});

describe('pcp taxonomy import', () => {
  it('writes a taxonomy that passes lint and test into a new folder', () => {
    const { code, out } = runPcp('taxonomy', 'import', table, '--out', at('new'));
    expect(out).toContain('2 files');
    expect(code).toBe(0);
    expect(readdirSync(at('new')).sort()).toEqual(['light.yaml', 'taxonomy.yaml']);
    expect(runPcp('taxonomy', 'test', '--taxonomy', at('new')).code).toBe(0);
  });

  it('writes nothing over what is in a folder, and says what, where and what next', () => {
    const full = mkdtempSync(at('full-'));
    writeFileSync(join(full, 'old.yaml'), facet.replace('facet: light', 'facet: old'));
    writeFileSync(join(full, 'notes.txt'), 'mine');
    const refused = runPcp('taxonomy', 'import', table, '--out', full);
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('not empty (notes.txt, old.yaml)');
    expect(refused.err).toContain('--force');
    expect(readdirSync(full)).toHaveLength(2);
    const forced = runPcp('taxonomy', 'import', table, '--out', full, '--force');
    expect(forced.code).toBe(0);
    expect(forced.err).toContain('Removed, since the import has none of it: old.yaml');
    expect(readdirSync(full).sort()).toEqual(['light.yaml', 'notes.txt', 'taxonomy.yaml']);
  });

  it('says which categories, terms and examples a table that was cut down no longer has', () => {
    const standing = mkdtempSync(at('cut-'));
    writeFileSync(join(standing, 'light.yaml'), facet);
    const cut = at('cut.csv');
    writeFileSync(
      cut,
      readFileSync(table, 'utf8').replace('oil lamp\n', '').replace('The oil lamps.', 'Lamps.'),
    );
    const { code, err } = runPcp('taxonomy', 'import', cut, '--out', standing, '--force');
    expect(code).toBe(0);
    expect(err).toContain(`Against the taxonomy that was in ${standing}:`);
    expect(err).toContain('lamp (terms gone: 1; examples added: 1; examples gone: 1)');
    const again = runPcp('taxonomy', 'import', cut, '--out', standing, '--force');
    expect(again.err).toContain('The same categories, terms and examples');
  });

  it('leaves version, sources and retired ids of the folder where the format has no place for them', () => {
    const standing = mkdtempSync(at('standing-'));
    const retired =
      'migrations:\n  - {kind: rename, from: wick, to: lamp, date: 2026-11-30, version: 1.0.1, why: Plainer.}\n';
    writeFileSync(join(standing, 'light.yaml'), facet);
    writeFileSync(join(standing, 'taxonomy.yaml'), 'version: 1.2.3\nsources:\n  book: A book of lamps.\n');
    writeFileSync(join(standing, 'migrations.yaml'), retired);
    const codebook = at('light.qdc');
    const exported = runPcp('taxonomy', 'export', '--format', 'qdc', '--taxonomy', standing);
    expect(exported.err).toContain('What became of ids that were retired (1) is left out');
    writeFileSync(codebook, exported.out.replace('What burns.', 'What shines.'));
    expect(runPcp('taxonomy', 'import', codebook, '--out', standing, '--force').code).toBe(0);
    expect(readFileSync(join(standing, 'light.yaml'), 'utf8')).toContain('What shines.');
    expect(readFileSync(join(standing, 'taxonomy.yaml'), 'utf8')).toContain('version: 1.2.3');
    expect(readFileSync(join(standing, 'migrations.yaml'), 'utf8')).toBe(retired);
  });

  it('touches no folder with YAML that is no taxonomy, --force or not', () => {
    const lists = mkdtempSync(at('lists-'));
    writeFileSync(join(lists, 'forces.yaml'), '- slug: a\n');
    const { code, err } = runPcp('taxonomy', 'import', table, '--out', lists, '--force');
    expect(code).toBe(2);
    expect(err).toContain('forces.yaml');
    expect(readdirSync(lists)).toEqual(['forces.yaml']);
  });

  it('holds it against all that lint does before it writes: file, line and fix, exit 3', () => {
    const bad = at('bad.csv');
    writeFileSync(
      bad,
      readFileSync(table, 'utf8').replace('What burns.', 'Lamps.').replace('stable', 'good'),
    );
    const { code, out, err } = runPcp('taxonomy', 'import', bad, '--out', at('never'));
    expect(code).toBe(3);
    expect(err).toMatch(/"categories\.0\.status".*\n {2}where: .*bad\.csv, line \d+\n {2}next: Use one of/);
    expect(out).toContain('Nothing was written. Errors: ');
    expect(existsSync(at('never'))).toBe(false);
    const { errors, written } = JSON.parse(
      runPcp('taxonomy', 'import', bad, '--out', at('never'), '--json').out,
    );
    expect(errors).toBeGreaterThan(0);
    expect(written).toEqual([]);
  });
});

it('a file that takes too long is given up, and nothing hangs', async () => {
  await expect(readExchange(table, 'csv', { seconds: 0.001, megabytes: 700 })).rejects.toMatchObject({
    message: expect.stringContaining('longer than'),
    exitCode: 3,
  });
});

it('a file that takes too much memory is given up', async () => {
  // Long enough that the watch looks at it once.
  const long = at('long.csv');
  writeFileSync(long, readFileSync(table, 'utf8') + 'light,a,"b\nc"\n'.repeat(4_000));
  await expect(readExchange(long, 'csv', { seconds: 60, megabytes: 1 })).rejects.toMatchObject({
    message: expect.stringContaining('more than 1 MB of memory'),
  });
});
