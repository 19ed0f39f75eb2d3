import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type LintContext, lints, lintTaxonomy } from '../../src/taxonomy/lint/index.ts';

const sound = `facet: light
label: Light
question: Is it of light?
categories:
  - id: lamp
    label: Lamps
    definition: What is said of things that burn oil.
    terms:
      - oil lamp
      - torch
    falseFriends:
      - torch song
    evidence: [street-lighting]
    sources: [book]
    examples:
      match: [an oil lamp, two oil lamps, the torch]
      noMatch: [a lamp, a light, a fire]
    since: 1.0.0
    status: stable
  - id: candle
    label: Candles
    definition: What is said of wax.
    terms:
      - candle
    examples:
      match: [a candle, two candles, no candle]
      noMatch: [a lamp, a light, a fire]
    since: 1.0.0
    status: stable
`;
const about = { name: 'taxonomy.yaml', text: 'version: 1.0.0\nsources:\n  book: A book.\n' };
const context: LintContext = { evidence: new Set(['street-lighting']) };
const lint = (text: string) => lintTaxonomy([about, { name: 'light.yaml', text }], context).problems;
const brief = (text: string) =>
  lint(text).map(({ code, severity, where }) => `${severity} ${code} ${where.line}:${where.column}`);

it('every file of a check is in the list of checks', () => {
  const helpers = ['index.ts', 'lint.ts', 'steps.ts'];
  const files = readdirSync(new URL('../../src/taxonomy/lint', import.meta.url));
  expect(files.filter((name) => !helpers.includes(name))).toHaveLength(lints.length);
});

it('a sound taxonomy has no fault', () => {
  expect(lint(sound)).toEqual([]);
});

it.each([
  ['an empty definition', 'What is said of wax.', '""', 'error taxonomy-no-definition 22:5'],
  [
    'a definition that repeats the label',
    'What is said of wax.',
    'Candles.',
    'error taxonomy-no-definition 22:5',
  ],
  [
    'a definition that is not there',
    '\n    definition: What is said of wax.',
    '',
    'error taxonomy-schema 20:5',
  ],
  ['too few examples', 'two oil lamps, ', '', 'error taxonomy-few-examples 16:7'],
  [
    'too few examples of the other kind',
    'noMatch: [a lamp, ',
    'noMatch: [',
    'error taxonomy-few-examples 17:7',
  ],
  [
    'a term twice in a category',
    '- torch\n',
    '- torches\n      - torch\n',
    'warning taxonomy-repeated-term 11:9',
  ],
  ['a term of a sibling', '- candle\n', '- candle\n      - torch\n', 'warning taxonomy-repeated-term 25:9'],
  ['a needless term', '- candle\n', '- candle\n      - wax candle\n', 'warning taxonomy-needless-term 25:9'],
  ['a label twice', 'label: Candles', 'label: lamps', 'error taxonomy-duplicate-label 21:5'],
  ['an unknown source', 'sources: [book]', 'sources: [book, books]', 'warning taxonomy-unknown-source 14:21'],
  ['an unknown study', '[street-lighting]', '[street-lightning]', 'error taxonomy-unknown-evidence 13:16'],
  [
    'an unknown successor',
    'evidence: [',
    'replacedBy: lantern\n    evidence: [',
    'error taxonomy-replaced-by 13:5',
  ],
  ['a pattern that cannot be read', '- candle\n', '- "candle ..."\n', 'error taxonomy-bad-pattern 24:9'],
  ['a false friend that hides a term', '- torch song', '- torches', 'error taxonomy-hidden-term 12:9'],
  ['an id met before', 'id: candle', 'id: lamp', 'error taxonomy-duplicate-id 20:5'],
  [
    'a circle of wider categories',
    'id: candle',
    'id: candle\n    broader: candle',
    'error taxonomy-cycle 21:5',
  ],
  [
    'an unknown wider category',
    'id: candle',
    'id: candle\n    broader: lamps',
    'error taxonomy-unknown-category 21:5',
  ],
  [
    'a relation that only one side names',
    'id: candle',
    'id: candle\n    related: [lamp]',
    'error taxonomy-one-sided 21:15',
  ],
  [
    'a relation to itself',
    'id: candle',
    'id: candle\n    related: [candle]',
    'error taxonomy-related-twice 21:15',
  ],
  [
    'a relation beside a wider one',
    'id: candle',
    'id: candle\n    broader: lamp\n    related: [lamp]',
    'error taxonomy-related-twice 22:15',
  ],
  ['a placeholder', '[a candle, two', '["TODO: a sentence", two', 'error taxonomy-unfinished 26:15'],
  [
    'a beginning that reads the word of a sibling',
    '- candle\n',
    '- candle\n      - torc*\n',
    'warning taxonomy-overlapping-term 25:9',
  ],
])('%s is found at its place, with what to do', (_, from, to, expected) => {
  expect(sound).toContain(from);
  const text = sound.replace(from, to);
  expect(brief(text)).toEqual([expected]);
  expect(lint(text)[0]!.hint).not.toBe('');
});

it('words near each other in two categories are found, in any order', () => {
  const near = (words: string) => `- candle\n      - near: [${words}]\n`;
  const text = sound.replace('- torch\n', `- torch\n      - near: [wick, burn]\n`);
  expect(brief(text.replace('- candle\n', near('burns, wick')))).toEqual([
    'warning taxonomy-overlapping-term 26:9',
  ]);
  expect(brief(text.replace('- candle\n', near('burns, wax')))).toEqual([]);
});

it('a category of a later version than the taxonomy is a warning', () => {
  expect(brief(sound.replace('since: 1.0.0', 'since: 1.1.0'))).toEqual([
    'warning taxonomy-later-version 18:5',
  ]);
});

it('a source that no category names is found in the file that explains it', () => {
  const more = { ...about, text: `${about.text}  paper: A paper.\n` };
  const { problems } = lintTaxonomy([more, { name: 'light.yaml', text: sound }], context);
  expect(problems).toMatchObject([
    {
      code: 'taxonomy-unused-source',
      severity: 'warning',
      where: { file: 'taxonomy.yaml', line: 4, column: 3 },
    },
  ]);
});

describe('what other files name', () => {
  const named = (name: string, text: string) =>
    lintTaxonomy([about, { name: 'light.yaml', text: sound }], { ...context, dataFiles: [{ name, text }] })
      .problems;

  it('a category that no facet has is found at its first place, with the nearest id', () => {
    const text =
      'interventions:\n  - id: a\n    categories: [lamp, candel]\n  - id: b\n    categories: [candel]\n';
    expect(named('evidence.yaml', text)).toMatchObject([
      { code: 'taxonomy-orphan', severity: 'error', where: { file: 'evidence.yaml', line: 3, column: 24 } },
    ]);
    expect(named('evidence.yaml', text)[0]!.hint).toContain('"candle"');
  });

  it('a facet that is not there is found', () => {
    const text = 'facet-note:\n  light:\n    label: a\n  lihgt:\n    label: b\n';
    expect(named('glossary.yaml', text)).toMatchObject([
      { code: 'taxonomy-orphan', where: { file: 'glossary.yaml', line: 4, column: 3 } },
    ]);
  });

  it('a file of which nothing is known speaks of another taxonomy', () => {
    expect(named('evidence.yaml', 'interventions:\n  - categories: [moon, star]\n')).toEqual([]);
  });
});

it('the nearest id of the evidence base is named', () => {
  const [problem] = lint(sound.replace('[street-lighting]', '[street-lightning]'));
  expect(problem!.hint).toContain('"street-lighting"');
});

it('a false friend may take one alternative out of a term', () => {
  const text = sound.replace('- torch\n', '- torch\n      - brass|tin plate\n');
  expect(brief(text.replace('- torch song', '- tin plate'))).toEqual([]);
});

it.each([
  ['takes words from a sibling', '- candle\n', '- candle\n      - torch candle\n'],
  ['escapes a false friend', '- torch\n', '- torch\n      - long torch song\n'],
  ['gives another width', '- candle\n', '- candle\n      - any: [wax candle]\n        width: core\n'],
])('a longer term that %s is not needless', (_, from, to) => {
  expect(brief(sound.replace(from, to))).toEqual([]);
});

it('a shorter term of little weight, or one that something bars, makes no other needless', () => {
  for (const more of ['weight: 0.4', 'not: [stick]'])
    expect(
      brief(sound.replace('- candle\n', `- any: [candle]\n        ${more}\n      - wax candle\n`)),
    ).toEqual([]);
});

it('one label in two facets is a warning', () => {
  const dark = sound
    .replace('facet: light', 'facet: night')
    .replace('id: lamp', 'id: moon')
    .replace('id: candle', 'id: star')
    .replace('label: Candles', 'label: Stars');
  const { problems } = lintTaxonomy(
    [about, { name: 'light.yaml', text: sound }, { name: 'night.yaml', text: dark }],
    context,
  );
  expect(problems.map(({ code, severity, where }) => [code, severity, where.file, where.line])).toEqual([
    ['taxonomy-duplicate-label', 'warning', 'night.yaml', 6],
  ]);
});

it('facets that can be read are linted although another cannot', () => {
  const broken = { name: 'dark.yaml', text: 'facet: dark\nlabel: a: b\n' };
  const { taxonomy, problems } = lintTaxonomy(
    [broken, { name: 'light.yaml', text: sound.replace('What is said of wax.', '""') }],
    context,
  );
  expect(taxonomy).toBeNull();
  expect(problems.map(({ code }) => code)).toEqual(['taxonomy-yaml', 'taxonomy-no-definition']);
});

describe('while a file cannot be read', () => {
  const broken = { name: 'dark.yaml', text: 'facet: dark\nlabel: a: b\n' };
  const codes = (text: string, ...others: { name: string; text: string }[]) =>
    lintTaxonomy([...others, { name: 'light.yaml', text }], context).problems.map(({ code }) => code);

  it('no term is called needless, as what it takes words from may stand there', () => {
    const text = sound.replace('- candle\n', '- candle\n      - wax candle\n');
    expect(codes(text, about)).toEqual(['taxonomy-needless-term']);
    expect(codes(text, about, broken)).toEqual(['taxonomy-yaml']);
  });

  it('what replaces a category, and where a migration leads, is not missed', () => {
    const text = sound.replace('evidence: [', 'replacedBy: lantern\n    evidence: [');
    const migrations = {
      name: 'migrations.yaml',
      text: 'migrations:\n  - {kind: rename, from: wick, to: lantern, date: 2026-11-30, version: 1.0.0, why: Plainer.}\n',
    };
    expect(codes(text, about, migrations)).toContain('taxonomy-migration-unknown');
    expect(codes(text, about, migrations, broken)).toEqual(['taxonomy-yaml']);
  });
});
