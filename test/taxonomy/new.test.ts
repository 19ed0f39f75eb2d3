import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { PcpError } from '../../src/model/index.ts';
import { lintTaxonomy } from '../../src/taxonomy/lint/index.ts';
import { addCategory } from '../../src/taxonomy/new/index.ts';

const head = `# What burns.
facet: light # the id
label: "Light"
question: Is it of light?
categories:
`;
const category = (id: string, spaces = 2) =>
  `- id: ${id}
  label: ${id} lamps # a label
  definition: What burns oil.
  terms:
    - ${id} lamp
  examples:
    match: [a ${id} lamp, two ${id} lamps, no ${id} lamp]
    noMatch:   [a lamp, a light, a fire]
  since: 1.0.0
  status: stable
`.replace(/^(?=.)/gm, ' '.repeat(spaces));
const about = { name: 'taxonomy.yaml', text: 'version: 1.4.2\n' };
const wanted = { facet: 'light', id: 'candle', label: 'Candles', definition: null };
const add = (text: string, more = {}) =>
  addCategory([about, { name: 'light.yaml', text }], { ...wanted, ...more });
const refused = (text: string, more = {}) => {
  try {
    add(text, more);
  } catch (error) {
    return (error as PcpError).code;
  }
  return 'nothing';
};
const ids = (text: string) => parse(text).categories.map(({ id }: { id: string }) => id);

describe('a new category', () => {
  it('stands at the end of its facet, experimental, since the next version; every other letter is kept', () => {
    const before = `${head}${category('oil')}\n${category('gas')}# the end\n`;
    const { text, line, since, diff } = add(before);
    expect(ids(text)).toEqual(['oil', 'gas', 'candle']);
    const added = text.split('\n').filter((one) => !before.split('\n').includes(one));
    expect(text.split('\n').length - before.split('\n').length).toBe(diff.match(/^\+(?!\+\+)/gm)!.length);
    expect(added[0]).toBe('  - id: candle');
    expect(text.split('\n')[line - 1]).toBe('  - id: candle');
    expect(since).toBe('1.5.0');
    expect(parse(text).categories[2]).toMatchObject({
      since: '1.5.0',
      status: 'experimental',
      label: 'Candles',
    });
    const at = text.indexOf('\n  - id: candle');
    expect(before.startsWith(text.slice(0, at))).toBe(true);
    expect(text.endsWith('# the end\n')).toBe(true);
  });

  it.each([
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['no line end at the end', (text: string) => text.trimEnd()],
    ['a comment after the last value', (text: string) => `${text.trimEnd()} # so it is\n`],
    ['dashes without spaces before them', () => `${head}${category('oil', 0)}`],
    ['keys after the categories', (text: string) => `${text}inGrid: true\n`],
    [
      'a text of lines at the end',
      (text: string) => `${text}    unverified: >-\n      All of it\n      and more.\n`,
    ],
  ])('fits a file with %s', (_, made) => {
    const before = made(`${head}${category('oil')}`);
    const { text } = add(before, { label: 'Candles: wax', definition: '# 1 "of" wax' });
    expect(ids(text)).toEqual(['oil', 'candle']);
    const { categories, ...rest } = parse(text);
    const { categories: old, ...was } = parse(before);
    expect(rest).toEqual(was);
    expect(categories[0]).toEqual(old[0]);
    expect(categories[1]).toMatchObject({ label: 'Candles: wax', definition: '# 1 "of" wax' });
    expect(/[^\r]\n/.test(text) && /\r\n/.test(text)).toBe(false);
  });

  it('is reported as unfinished where something is to be written, and as of a later version', () => {
    const { text } = add(`${head}${category('oil')}`);
    const { problems } = lintTaxonomy([about, { name: 'light.yaml', text }], { evidence: new Set() });
    const codes = problems.map(({ code }) => code);
    expect(codes.filter((code) => code === 'taxonomy-unfinished')).toHaveLength(10);
    expect(codes.filter((code) => code !== 'taxonomy-unfinished')).toEqual(['taxonomy-later-version']);
  });

  it('prints as a diff that says where', () => {
    const { diff } = add(`${head}${category('oil')}`);
    expect(diff.split('\n').slice(0, 8)).toEqual([
      '--- light.yaml',
      '+++ light.yaml',
      '@@ -13,3 +13,22 @@',
      '       noMatch:   [a lamp, a light, a fire]',
      '     since: 1.0.0',
      '     status: stable',
      '+',
      '+  - id: candle',
    ]);
  });
});

describe('a new category is refused', () => {
  const one = `${head}${category('oil')}`;
  it.each([
    ['an id in use', { id: 'oil' }, 'taxonomy-id-used'],
    ['an id in use in other letters', { id: 'OIL' }, 'taxonomy-id-used'],
    ['an id that is not well formed', { id: 'oil_lamp' }, 'taxonomy-bad-id'],
    ['a facet that is not there', { facet: 'lihgt' }, 'no-such-facet'],
  ])('for %s', (_, more, code) => {
    expect(refused(one, more)).toBe(code);
  });

  it('for an id that was retired', () => {
    const migrations = {
      name: 'migrations.yaml',
      text: 'migrations:\n  - { kind: rename, from: wick, to: oil, version: 1.4.0, date: 2026-01-01, why: It said little. }\n',
    };
    expect(() =>
      addCategory([about, migrations, { name: 'light.yaml', text: one }], { ...wanted, id: 'wick' }),
    ).toThrow(/in use, or was once/);
  });

  it('in a taxonomy that cannot be read, and in a list that is written on one line', () => {
    expect(refused(one.replace('stable', 'good'))).toBe('taxonomy-schema');
    const flow = `${head.trimEnd()} [${JSON.stringify(parse(one).categories[0])}]\n`;
    expect(refused(flow)).toBe('taxonomy-not-added');
  });
});
