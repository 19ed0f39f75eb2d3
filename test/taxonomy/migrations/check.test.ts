import { describe, expect, it } from 'vitest';
import { parseTaxonomy } from '../../../src/taxonomy/index.ts';

const categoryText = (id: string, more = ''): string => `
  - id: ${id}
    label: Lanterns ${id}
    definition: What is said of ${id} lanterns.
    terms: [${id} lantern]
    examples:
      match: [a ${id} lantern, two ${id} lanterns, no ${id} lantern]
      noMatch: [a lamp, a light, a fire]
    since: 1.0.0${more || '\n    status: stable'}`;
const facet = (...categories: string[]) => ({
  name: 'light.yaml',
  text: `facet: light\nlabel: Light\nquestion: Of light?\ncategories:${categories.join('')}\n`,
});
const about = { name: 'taxonomy.yaml', text: 'version: 1.2.0\n' };
const entry = (kind: string, from: string, to: string, version = '1.1.0') =>
  `  - { kind: ${kind}, from: ${from}, to: ${to}, date: 2026-11-30, version: ${version}, why: names }\n`;
const migrations = (...entries: string[]) => ({
  name: 'migrations.yaml',
  text: `migrations:\n${entries.join('')}`,
});
const deprecated = '\n    status: deprecated';

const problemsOf = (...files: { name: string; text: string }[]) => parseTaxonomy([about, ...files]).problems;

describe('migrations.yaml', () => {
  it('is no facet: a sound one gives a taxonomy with its migrations', () => {
    const { taxonomy, problems } = parseTaxonomy([
      about,
      facet(categoryText('red'), categoryText('blue'), categoryText('old', deprecated)),
      migrations(
        entry('rename', 'old', 'red'),
        entry('merge', '[pink, rose]', 'red'),
        entry('split', 'dark', '[red, blue]'),
      ),
    ]);
    expect(problems).toEqual([]);
    expect(taxonomy?.migrations?.map(({ kind }) => kind)).toEqual(['rename', 'merge', 'split']);
  });

  it.each([
    ['an unknown id, with the nearest', entry('rename', 'old', 'rad'), 'taxonomy-migration-unknown', 'red'],
    ['an id that came back', entry('rename', 'blue', 'red'), 'taxonomy-id-reused', 'new id'],
    ['a merge into a deprecated category', entry('merge', '[a, b]', 'gone'), 'taxonomy-migration-target', ''],
    [
      'a version that is still to come',
      entry('rename', 'old', 'red', '1.10.0'),
      'taxonomy-migration-version',
      '',
    ],
    ['a split into one', entry('split', 'old', '[red]'), 'taxonomy-schema', ''],
    ['a day that is none', entry('rename', 'old', 'red').replace('11-30', '11-31'), 'taxonomy-schema', ''],
    ['a misspelt key', entry('rename', 'old', 'red').replace('why', 'whi'), 'taxonomy-schema', '"why"'],
  ])('%s is an error with file, line and fix', (_, wrong, code, hint) => {
    const taxonomy = facet(categoryText('red'), categoryText('blue'), categoryText('gone', deprecated));
    const [problem] = problemsOf(taxonomy, migrations(entry('rename', 'first', 'red'), wrong));
    expect(problem).toMatchObject({ code, severity: 'error', where: { file: 'migrations.yaml', line: 3 } });
    expect(problem!.hint).toContain(hint);
  });

  it('may not retire an id twice', () => {
    const twice = migrations(entry('rename', 'old', 'red'), entry('rename', 'old', 'blue'));
    expect(problemsOf(facet(categoryText('red'), categoryText('blue')), twice)).toMatchObject([
      { code: 'taxonomy-id-reused', where: { line: 3 } },
    ]);
  });

  it('may lead to an id that a later one retires', () => {
    const chain = migrations(entry('rename', 'oldest', 'old'), entry('rename', 'old', 'red'));
    expect(problemsOf(facet(categoryText('red')), chain)).toEqual([]);
  });

  it('may not lead in a round, and nor may replacedBy', () => {
    const round = migrations(entry('rename', 'one', 'two'), entry('rename', 'two', 'one'));
    expect(problemsOf(facet(categoryText('red')), round)).toMatchObject([
      { code: 'taxonomy-cycle', where: { file: 'migrations.yaml', line: 2 } },
    ]);
    const replaced = facet(
      categoryText('red'),
      categoryText('one', `${deprecated}\n    replacedBy: two`),
      categoryText('two', `${deprecated}\n    replacedBy: one`),
    );
    const found = problemsOf(replaced).filter(({ code }) => code === 'taxonomy-cycle');
    expect(found).toHaveLength(1);
    expect(found[0]!.message).toContain('one -> two -> one');
  });
});
