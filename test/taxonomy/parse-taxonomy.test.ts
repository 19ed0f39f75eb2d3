import { describe, expect, it } from 'vitest';
import { parseTaxonomy } from '../../src/taxonomy/index.ts';

const categoryText = (id: string, more = ''): string => `
  - id: ${id}
    label: Lanterns
    definition: What is said of lanterns.
    terms:
      - ${id} lantern
    examples:
      match: [a ${id} lantern, two ${id} lanterns, no ${id} lantern]
      noMatch: [a lamp, a light, a fire]
    since: 1.0.0
    status: stable${more}`;
const facetText = (...categories: string[]): string =>
  `facet: light\nlabel: Light\nquestion: Is it of light?\ncategories:${categories.join('')}\n`;
const parse = (text: string, name = 'light.yaml') => parseTaxonomy([{ name, text }]);
const first = (text: string) => parse(text).problems[0]!;

describe('parseTaxonomy', () => {
  it('gives facets, version and a hash', () => {
    const { taxonomy, problems } = parseTaxonomy([
      { name: 'taxonomy.yaml', text: 'version: 2.3.4\n' },
      { name: 'light.yaml', text: facetText(categoryText('red')) },
    ]);
    expect(problems).toEqual([]);
    expect(taxonomy?.version).toBe('2.3.4');
    expect(taxonomy?.facets.map(({ facet }) => facet)).toEqual(['light']);
    expect(taxonomy?.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('has one hash for any order of files and any line ends, another for other words', () => {
    const one = { name: 'a/light.yaml', text: facetText(categoryText('red')) };
    const two = { name: 'b/dark.yaml', text: facetText(categoryText('blue')).replaceAll('light', 'dark') };
    const hash = (...files: { name: string; text: string }[]) => parseTaxonomy(files).taxonomy?.hash;
    expect(hash(one, two)).toBeDefined();
    expect(hash(two, one)).toBe(hash(one, two));
    expect(hash({ ...one, text: one.text.replaceAll('\n', '\r\n') }, two)).toBe(hash(one, two));
    expect(hash({ ...one, text: `${one.text}# more\n` }, two)).not.toBe(hash(one, two));
  });

  it('gives file, line and column of a fault of syntax, and no taxonomy', () => {
    const { taxonomy, problems } = parse('facet: light\nlabel: a: b\n');
    expect(taxonomy).toBeNull();
    expect(problems[0]).toMatchObject({
      code: 'taxonomy-yaml',
      severity: 'error',
      where: { file: 'light.yaml', line: 2 },
    });
  });

  it('names a misspelt key first, at its own place, with the key that is nearest', () => {
    const problem = first(facetText(categoryText('red').replace('terms:', 'termz:')));
    expect(problem).toMatchObject({ code: 'taxonomy-schema', where: { line: 8, column: 5 } });
    expect(problem.message).toContain('"termz"');
    expect(problem.hint).toContain('"terms"');
  });

  it('names a key that is there twice, with the line of the first', () => {
    const text = facetText(categoryText('red', '\n    since: 1.0.0'));
    const { message, hint, where } = first(text);
    expect(message).toBe('The key "since" stands here a second time; it is first in line 13.');
    expect(hint).toContain('Remove one of the two');
    expect(where).toMatchObject({ line: 15, column: 5 });
  });

  it('a tab at the beginning of a line is to be spaces', () => {
    expect(first('facet: light\ncategories:\n\t- id: a\n')).toMatchObject({
      hint: expect.stringContaining('spaces for the tab'),
      where: { line: 3 },
    });
  });

  it.each(['', '\n\n', '# To do.\n'])('a file of %j is called empty', (text) => {
    for (const name of ['light.yaml', 'taxonomy.yaml', 'migrations.yaml'])
      expect(parse(text, name).problems[0]).toMatchObject({
        code: 'taxonomy-empty-file',
        message: 'The file is empty, or holds comments only.',
        where: { file: name, line: 1 },
      });
  });

  it.each([
    ['appliesFrom: 2025-02-30', '"2025-02-30" is no day of the calendar', 15],
    ['appliesTo: "2025"', '"2025" is no day of the calendar', 15],
    ['appliesFrom: 2025-02-28\n    appliesTo: 2024-02-29', 'before it applies (from 2025-02-28)', 16],
  ])('%s is an error with its line', (more, said, line) => {
    const { problems } = parse(facetText(categoryText('red', `\n    ${more}`)));
    expect(problems).toMatchObject([
      {
        code: 'taxonomy-bad-day',
        severity: 'error',
        message: expect.stringContaining(said),
        where: { line },
      },
    ]);
  });

  it('names an unknown key at its own place', () => {
    const problem = first(facetText(categoryText('red', '\n    colour: red')));
    expect(problem).toMatchObject({
      code: 'taxonomy-schema',
      where: { file: 'light.yaml', line: 15, column: 5 },
    });
    expect(problem.hint).toContain('"colour"');
  });

  it('names the allowed values of a wrong one', () => {
    const problem = first(facetText(categoryText('red')).replace('stable', 'good'));
    expect(problem.where.line).toBe(14);
    expect(problem.hint).toBe('Use one of: stable, experimental, deprecated.');
  });

  it('says that a folder without facets has none', () => {
    expect(parseTaxonomy([]).problems[0]).toMatchObject({ code: 'taxonomy-empty', severity: 'error' });
  });

  it('refuses YAML aliases', () => {
    expect(parse('facet: &a light\nlabel: *a\nquestion: q\ncategories: []\n').taxonomy).toBeNull();
  });
});

describe('checks of structure', () => {
  it('an id used twice is an error at the second', () => {
    expect(first(facetText(categoryText('red'), categoryText('red')))).toMatchObject({
      code: 'taxonomy-duplicate-id',
      where: { line: 15 },
    });
  });

  it('an id is kebab-case, or a code of the codebook', () => {
    expect(first(facetText(categoryText('RED_one')))).toMatchObject({ code: 'taxonomy-bad-id' });
    expect(parse(facetText(categoryText('PRV-early'), categoryText('NBH'))).problems).toEqual([]);
  });

  it('what replaces a category is there, in use, and another', () => {
    const replaced = (by: string, status: string) =>
      parse(
        facetText(
          categoryText('red', `\n    replacedBy: ${by}`).replace('stable', status),
          categoryText('blue'),
        ),
      ).problems.map(({ code }) => code);
    expect(replaced('blue', 'deprecated')).toEqual([]);
    expect(replaced('green', 'deprecated')).toEqual(['taxonomy-replaced-by']);
    expect(replaced('red', 'deprecated')).toEqual(['taxonomy-replaced-by']);
    expect(replaced('blue', 'stable')).toEqual(['taxonomy-replaced-by']);
  });

  it('a category has three different examples each way', () => {
    const text = facetText(categoryText('red'));
    expect(first(text.replace('[a lamp, a light, a fire]', '[a lamp, a lamp, a fire]'))).toMatchObject({
      code: 'taxonomy-few-examples',
      severity: 'error',
      where: { line: 12 },
    });
  });

  it('a pattern that cannot be read is an error with its place', () => {
    expect(first(facetText(categoryText('red')).replace('- red lantern', '- "... lantern"'))).toMatchObject({
      code: 'taxonomy-bad-pattern',
      where: { line: 9, column: 9 },
    });
  });

  it('a term has "any" or "near", not both and not neither', () => {
    const withTerm = (term: string) =>
      first(facetText(categoryText('red')).replace('- red lantern', `- ${term}`));
    expect(withTerm('{any: [a b], near: [c, d]}')).toMatchObject({ code: 'taxonomy-bad-pattern' });
    expect(withTerm('{weight: 0.5}')).toMatchObject({ code: 'taxonomy-bad-pattern' });
  });

  it('a category in use has a term', () => {
    expect(first(facetText(categoryText('red')).replace('\n      - red lantern', ' []'))).toMatchObject({
      code: 'taxonomy-no-terms',
    });
  });

  it('a term that says nothing new, or stands in a sibling too, is a warning and no error', () => {
    const twice = facetText(
      categoryText('red').replace('- red lantern', '- red lantern\n      - red lanterns'),
    );
    const shared = facetText(
      categoryText('red'),
      categoryText('blue').replace('- blue lantern', '- red|blue lantern'),
    );
    for (const text of [twice, shared]) {
      const { taxonomy, problems } = parse(text);
      expect(taxonomy).not.toBeNull();
      expect(problems.map(({ code, severity }) => [code, severity])).toEqual([
        ['taxonomy-repeated-term', 'warning'],
      ]);
    }
  });

  it('a term marked as shared may stand in a sibling', () => {
    const both = categoryText('blue').replace('- blue lantern', '- {any: [red lantern], shared: true}');
    expect(parse(facetText(categoryText('red'), both)).problems).toEqual([]);
  });

  it('a source that taxonomy.yaml does not explain is a warning', () => {
    const text = facetText(categoryText('red', '\n    sources: [almanac, ledger]'));
    const about = { name: 'taxonomy.yaml', text: 'version: 1.0.0\nsources:\n  almanac: An almanac.\n' };
    const { taxonomy, problems } = parseTaxonomy([about, { name: 'light.yaml', text }]);
    expect(taxonomy?.sources).toEqual({ almanac: 'An almanac.' });
    expect(problems).toMatchObject([
      { code: 'taxonomy-unknown-source', severity: 'warning', where: { line: 15, column: 24 } },
    ]);
  });
});
